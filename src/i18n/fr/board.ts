import type { Messages } from '../en'
import { pluralOf } from '../plural'
import { cardTypes } from './kinds'
import { of } from './of'

const count = pluralOf('fr')

/** What is added, with its article. */
const added = {
  touchpoint: 'un point de contact',
  action: 'une action',
  thought: 'un ressenti',
  pain: 'un irritant',
  opportunity: 'une opportunité',
  text: 'un texte',
  image: 'une image',
}

export const board: Messages['board'] = {
  region: 'Carte de parcours',
  untitledMap: 'Carte sans titre',
  untitledStage: 'Étape sans titre',
  untitled: 'Sans titre',
  step: (index) => `moment ${index}`,
  stage: (title) => `Étape : ${title}`,
  lane: (title) => `Ligne : ${title}`,
  card: (type, title) => `${cardTypes[type]} : ${title}`,
  noteLabel: (title) => `Note : ${title}`,
  emotionOf: (persona, touchpoint) => `Émotion ${of(persona)} à ${touchpoint}`,
  everyone: 'tout le monde',
  mean: 'tous les personas, en moyenne',
  notScored: 'pas encore notée',
  scale: {
    best: 'Ravi',
    middle: 'Neutre',
    worst: 'Frustré',
    felt: 'ressentie',
    measured: 'mesurée',
  },
  measured: (score, answers, spread) =>
    `mesurée à ${score}, ${count(answers, 'réponse', 'réponses')}, dispersion ${spread}`,
  notMeasured: 'pas encore mesurée',
  faces: { [-2]: 'Frustré', [-1]: 'Agacé', 0: 'Neutre', 1: 'Content', 2: 'Ravi' },
  quote: (text) => `« ${text} »`,
  rating: (impact, effort) =>
    [impact === null ? '' : `Impact ${impact}`, effort === null ? '' : `Effort ${effort}`]
      .filter((part) => part !== '')
      .join('\n'),
  addStage: 'Ajouter une étape',
  addLane: 'Ajouter une ligne',
  addTouchpointTo: (stage) => `Ajouter un point de contact à ${stage}`,
  addCardTo: (type, place) => `Ajouter ${added[type]} à ${place}`,
  addFirstTouchpoint: 'Ajouter un point de contact',
  usualTouchpoints: 'Points de contact habituels',
  measure: (place) => `Mesurer ${place} par un KPI`,
  typeHere: 'Écrire ici',
  collapse: 'Replier',
  expandLane: (title) => `Déplier ${title}`,
  emptyHint: 'Ajoutez une étape pour commencer : une phase de ce que vit le client.',
  linkHint: 'Choisissez la fiche que vise la flèche. Échap annule.',
  emptyNoteHint: 'Écrire une note',
  lanesHidden: (lanes) =>
    lanes === 0
      ? 'Toutes les lignes sont affichées'
      : count(lanes, 'ligne masquée', 'lignes masquées'),
}

export const lens: Messages['lens'] = {
  menu: 'Prisme',
  none: 'Sans prisme',
  names: {
    emotion: 'Émotion',
    evidence: 'Preuves',
    kpi: 'KPI et cibles',
    'pillar:integrity': 'Intégrité',
    'pillar:resolution': 'Résolution',
    'pillar:expectations': 'Attentes',
    'pillar:timeAndEffort': 'Temps et effort',
    'pillar:personalisation': 'Personnalisation',
    'pillar:empathy': 'Empathie',
  },
  pillarGroup: 'Piliers',
  research: {
    assumption: 'Hypothèse',
    partly: 'En partie étayée',
    researched: 'Étayée',
  },
  ratings: ['très mauvais', 'mauvais', 'moyen', 'bon', 'très bon'],
  broken: 'Pilier rompu',
  noTarget: 'Sans cible',
  others: (cards) => count(cards, 'autre fiche', 'autres fiches'),
  away: (cards) => `${count(cards, 'fiche', 'fiches')} dans des lignes repliées ou masquées`,
  legend: (lens) => `Légende : ${lens}`,
  said: (lens, step) => `${lens} : ${step}`,
  off: 'Retirer le prisme',
  share: (percent) => `étayée à ${percent} %`,
  filters: {
    assumption: 'Hypothèses seulement',
    partly: 'Non étayées seulement',
    researched: 'Toutes les fiches',
  },
  some: (cards, all) => `${cards} sur ${all}`,
  showAll: 'Montrer toutes les fiches',
}

export const views: Messages['views'] = {
  menu: 'Vues',
  edit: 'Modifier les vues',
  lanes: 'Lignes affichées',
}

export const announce: Messages['announce'] = {
  moved: (title, place) => `${title} : déplacé vers ${place}`,
  alreadyThere: (title, place) => `${title} : déjà dans ${place}`,
  added: (what) => `Ajout : ${what}`,
  removed: (what) => `Suppression : ${what}`,
  linked: (from, to) => `${from} : lien vers ${to}`,
  restored: (name) => `Restauré : ${name}`,
  scored: (title, score, face) => `${title} : ${score}, ${face}`,
  undone: (what) => `Annulé : ${what}`,
  redone: (what) => `Rétabli : ${what}`,
  lens: (name) => `Prisme : ${name}`,
  cards: (cards) => count(cards, 'fiche', 'fiches'),
  view: (name) => `Vue : ${name}`,
  items: (things) => count(things, 'élément', 'éléments'),
  parked: (what) => `${what} : au parking d’idées`,
  parkedAt: (title, place, all) => `${title} : ${place} sur ${all}`,
  pasted: (cards, place) => `${count(cards, 'fiche collée', 'fiches collées')} : ${place}`,
}
