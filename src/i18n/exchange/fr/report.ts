import { pluralOf } from '../../plural'
import type { report as english } from '../en/report'

const count = pluralOf('fr')

export const report: typeof english = {
  colon: ' :',
  written: (day) => `Écrit le ${day} avec Parcours.`,
  journey: 'Le parcours',
  stages: 'Étape par étape',
  stage: 'Étape',
  stageEmotion: (score, isMean) =>
    isMean ? `Émotion : ${score} (moyenne de ses points de contact)` : `Émotion : ${score}`,
  noTouchpoint: 'Aucun point de contact pour l’instant.',
  moment: 'Moment',
  wholeStage: 'Toute l’étape',
  channels: 'Canaux',
  mean: 'Moyenne',
  measured: 'Mesuré',
  answers: (who, score, answers) => `${who} ${score} (${count(answers, 'réponse', 'réponses')})`,
  at: (touchpoints) => `à ${touchpoints}`,
  decision: 'Rôle dans la décision',
  pains: 'Irritants par priorité',
  hits: 'Points de contact',
  share: 'Clients touchés',
  priority: 'Priorité',
  cause: 'Origine',
  breaks: 'Piliers mis à mal',
  answeredBy: 'Réponse',
  quadrant: 'Genre',
  overdue: 'en retard',
  answersPains: 'Répond à',
  proofs: 'Montré par',
  where: 'Mesuré à',
  population: 'De qui',
  value: 'Valeur',
  date: 'Date',
  period: (from, to) => `du ${from} au ${to}`,
  target: 'Cible',
  standing: 'Situation',
  standings: { met: 'cible atteinte', near: 'proche', missed: 'manquée' },
  trend: 'Évolution',
  about: 'Au sujet de',
  voters: 'Personnes',
  dots: 'Gommettes',
  notes: {
    layout:
      'La disposition du plateau n’est pas reprise : les lignes et leurs titres, les couleurs et la place des notes.',
    stepTitles: (steps) =>
      `${count(steps, 'titre de moment sans point de contact n’est pas repris', 'titres de moments sans point de contact ne sont pas repris')}.`,
    images: (images) =>
      `${count(images, 'image est nommée, mais pas montrée', 'images sont nommées, mais pas montrées')}.`,
    raw: (values) =>
      `De ${count(values, 'valeur de KPI', 'valeurs de KPI')}, le résultat est donné sans les chiffres ou réponses qui le fondent.`,
    dismissals: (dismissals) =>
      `${count(dismissals, 'point écarté du contrôle n’est pas repris', 'points écartés du contrôle ne sont pas repris')}.`,
    openRounds: (rounds) =>
      `${count(rounds, 'tour de vote ouvert n’est pas repris', 'tours de vote ouverts ne sont pas repris')} : seuls les tours clos le sont.`,
    agenda: (activities) =>
      `Le programme de l’atelier (${count(activities, 'activité', 'activités')}) n’est pas repris.`,
    views: (views) =>
      `${count(views, 'vue du plateau n’est pas reprise', 'vues du plateau ne sont pas reprises')}.`,
    text: 'Dans les titres, les sauts de ligne sont devenus des espaces. Le diagramme montre la moyenne de tous les personas sur 1…5 ; l’émotion de chacun est dans les tableaux.',
  },
}
