import { pluralOf } from '../../plural'
import type { debrief as english } from '../en/debrief'

const count = pluralOf('fr')

/** A noun without its number, which is set larger before it. */
const noun =
  (one: string, other: string) =>
  (things: number): string =>
    things < 2 ? one : other

/** What a workshop came to, on one page, in French. */
export const debrief: typeof english = {
  heading: 'Bilan',
  of: (day) => `Bilan du ${day}`,
  personas: 'De qui est ce parcours',
  print: 'Imprimer',
  copied: 'Le bilan est dans le presse-papiers.',
  tooLong: 'Le bilan est trop long pour une seule image. Imprimez-le plutôt, en PDF au besoin.',
  fileName: (title) => `${title}, bilan`,

  summary: 'Synthèse',
  summaryHint: 'Qu’avons-nous appris\u202f?',

  captured: 'Ce qui a été recueilli',
  things: {
    stage: noun('étape', 'étapes'),
    touchpoint: noun('point de contact', 'points de contact'),
    action: noun('action du client', 'actions du client'),
    thought: noun('ressenti', 'ressentis'),
    pain: noun('irritant', 'irritants'),
    opportunity: noun('opportunité', 'opportunités'),
    text: noun('texte', 'textes'),
    image: noun('image', 'images'),
    note: noun('note ouverte', 'notes ouvertes'),
    vote: noun('vote', 'votes'),
  },
  nothing:
    'Rien pour l’instant. Ce qui se dit va sur la carte\u202f; ce qui en ressort se lit ici.',

  pains: 'Principaux irritants',
  byVotes: 'Par votes',
  byPriority: 'Par priorité\u00a0: personne n’a encore voté',
  pain: 'Irritant',
  votes: (votes) => count(votes, 'vote', 'votes'),
  noVotes: 'aucun vote',
  severity: (severity) => `gravité ${severity} sur 5`,
  notRated: 'non évalué',
  withoutVotes: (pains) =>
    count(pains, 'autre irritant n’a eu aucun vote.', 'autres irritants n’ont eu aucun vote.'),
  noPain: 'Aucun irritant pour l’instant. Notez sur la carte ce qui fait trébucher, puis votez.',

  landmarks: 'Moments de vérité',
  landmark: { best: 'Meilleur', worst: 'Pire', fall: 'Plus forte chute', end: 'Fin' },
  fallFrom: (touchpoint) => `après ${touchpoint}`,
  noLandmark:
    'Aucun point de contact n’a encore de score. Dites sur la carte comment chacun est ressenti\u00a0: le meilleur, le pire et la fin se lisent alors ici.',

  actions: 'Actions',
  action: 'Action',
  owner: 'Responsable',
  due: 'Échéance',
  state: 'État',
  answers: (pains) => `Répond à\u00a0: ${pains}`,
  noOwner: 'personne encore',
  noDue: 'sans date',
  overdue: 'en retard',
  addAction: 'Ajouter une action',
  noAction:
    'Aucune action pour l’instant. Une action dit ce qui sera fait contre un irritant, par qui et pour quand.',
  noStage: 'Ajoutez d’abord une étape à la carte\u00a0: une action y a sa place.',

  unanswered: 'Irritants sans action',
  addOne: 'En ajouter une',
  addOneFor: (pain) => `Ajouter une action pour ${pain}`,
  noActionYet: 'Pas encore d’action',

  notes: 'Notes ouvertes',
  note: (place, number) => `Note ${number}, ${place}`,
  parked: 'parking d’idées',
  beside: 'à côté du plateau',
  toAction: 'En faire une action',
  toActionOf: (note) => `En faire une action\u00a0: ${note}`,
  remove: 'Supprimer',
  removeOf: (note) => `Supprimer\u00a0: ${note}`,
  noNote: 'Aucune note ouverte. Ce qui est mis de côté, ou noté à côté du plateau, attend ici.',

  nextSteps: 'Prochaines étapes',
  dueStep: (action, owner) => (owner === '' ? action : `${owner}\u00a0: ${action}`),
  steps: {
    noOwner: (actions) =>
      `Donner un responsable à ${count(actions, 'action dont personne ne s’occupe', 'actions dont personne ne s’occupe')}.`,
    noDue: (actions) => `Fixer une date pour ${count(actions, 'action', 'actions')}.`,
    unanswered: (pains) =>
      `Décider que faire de ${count(pains, 'irritant', 'irritants')} sans action.`,
    notes: (notes) => `Traiter ${count(notes, 'note ouverte', 'notes ouvertes')}.`,
  },
  noStep: 'Rien ne reste en suspens.',
}
