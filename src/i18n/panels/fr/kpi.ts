import { pluralOf } from '../../plural'
import type { kpi as english } from '../en/kpi'

const count = pluralOf('fr')

/** The KPI dialog, the trends, the team’s own KPIs, in French. */
export const kpi: typeof english = {
  figures: 'Chiffres',
  optional: 'facultatif',
  answers: 'Réponses',
  answersHint: (ends) =>
    ends ? `Collez une colonne de réponses, chacune ${ends}` : 'Collez une colonne de réponses',
  scale: 'Échelle',
  onScale: (ends) => `échelle ${ends}`,
  answerCount: (answers) => count(answers, 'réponse', 'réponses'),
  heading: (heading) => `« ${heading} » est l’en-tête`,
  mean: (mean, spread) => `moyenne ${mean}, dispersion ${spread}`,
  distribution: (parts) => `Combien ont donné chaque réponse : ${parts}`,
  gave: (answer, people) => `${answer} : ${people}`,
  counts: {
    inputs: 'Les chiffres comptent ; le reste est laissé de côté.',
    answers: 'Les réponses comptent ; le reste est laissé de côté.',
    value: 'La valeur mesurée compte ; le reste est laissé de côté.',
  },
  missing: 'Il manque : sans lui, aucune valeur.',
  notWhole: 'Un nombre entier.',
  atMost: (high) => `${high} ou moins.`,
  moreThan: (other) => `Pas plus que « ${other} ».`,
  result: (range) => `Ces chiffres donnent une valeur impossible. ${range}`,
  answerRefused: {
    notANumber: (position, answer) => `La réponse ${position}, « ${answer} », n’est pas un nombre.`,
    outOfRange: (position, answer, from, to) =>
      `La réponse ${position}, « ${answer} », n’est pas entre ${from} et ${to}.`,
    tooLow: (position, answer, from) =>
      `La réponse ${position}, « ${answer} », est inférieure à ${from}.`,
    tooHigh: (position, answer, to) =>
      `La réponse ${position}, « ${answer} », est supérieure à ${to}.`,
    notWhole: (position, answer) =>
      `La réponse ${position}, « ${answer} », n’est pas un nombre entier.`,
    unclear: (position, answer) =>
      `La réponse ${position}, « ${answer} », peut être un nombre ou plusieurs. Mettez chaque réponse sur sa propre ligne ; écrivez les décimales avec un point (8.5) et les milliers sans séparateur (1360).`,
  },
  partOf: (part, whole, name) => `${part} sur ${whole} ${name}`,
  less: (part, other, whole) => `${part} sur ${whole} − ${other} sur ${whole}`,
  figure: (name, amount) => `${name} ${amount}`,
  period: 'Période',
  from: 'Du',
  to: 'Au',
  endsEarly: 'La période finit avant de commencer.',
  noEnd: 'Quand la période finit-elle ?',
  more: 'Plus',
  moreHint: 'qui est concerné, preuve, affichage',
  persona: 'Persona',
  channel: 'Canal',
  anyChannel: 'Tous',
  everyone: 'Tout le monde',
  inWords: 'En toutes lettres',
  inWordsHint: 'Plus de 60 ans…',
  shown: 'Afficher sur la carte',
  inHeader: 'Afficher en tête d’étape',

  own: {
    name: 'Nom',
    nameless: 'Donnez-lui un nom.',
    formula: 'Formule',
    formulas: {
      entered: 'Saisie',
      ratio: 'Rapport',
      mean: 'Moyenne',
      difference: 'Différence',
    },
    explained: {
      entered: 'Vous saisissez la valeur telle quelle.',
      ratio: 'Le premier chiffre ÷ le second ; × 100 si l’unité est %.',
      mean: 'La moyenne de toutes les réponses.',
      difference: 'Le premier chiffre − le second.',
    },
    first: 'Nom du premier chiffre',
    second: 'Nom du second chiffre',
    low: 'Minimum',
    high: 'Maximum',
    threshold: 'Seuil',
    noEnd: 'sans limite',
    turned: 'Le maximum est sous le minimum.',
    edit: 'Modifier ce KPI',
    save: 'Enregistrer ce KPI',
    delete: 'Supprimer ce KPI',
    inUse: (uses) =>
      `Cette carte s’en sert encore, à ${count(uses, 'endroit', 'endroits')}. Retirez-le d’abord.`,
    inUseElsewhere: (titles, maps) =>
      `${count(maps, 'autre carte s’en sert', 'autres cartes s’en servent')} : ${titles
        .map((title) => `« ${title} »`)
        .join(
          ', ',
        )}${maps > titles.length ? ` et ${count(maps - titles.length, 'autre', 'autres')}` : ''}. Retirez-le d’abord là-bas, dans la corbeille aussi.`,
    othersUnread:
      'Il n’a pas été supprimé : les autres cartes de cet appareil n’ont pas pu être lues, et s’en servent peut-être. Réessayez.',
    everywhere:
      'Les changements se voient dans toutes les cartes avec ce KPI. Il pourra être supprimé quand aucune carte ne s’en servira plus.',
  },

  series: {
    add: (name) => `Ajouter une valeur à ${name}`,
    addShort: 'Ajouter une valeur',
    addTitle: (name) => `${name} : une autre valeur`,
    values: (values) => count(values, 'valeur', 'valeurs'),
    valuesOf: (name, values) => `${name} : ${count(values, 'valeur', 'valeurs')}`,
    edit: (name, when) => `Modifier ${name}, ${when}`,
    removeValue: (name, when) => `Retirer ${name}, ${when}`,
    noDate: 'sans date',
    since: (day) => `depuis le ${day}`,
    period: (from, to) => `du ${from} au ${to}`,
    points: (change) => `${change} pts`,
    changeSince: (change, when) => `${change} depuis le ${when}`,
    change: (change) => `${change} depuis la dernière valeur`,
    unchanged: (when) => `Inchangé depuis le ${when}`,
    unchangedLast: 'Inchangé depuis la dernière valeur',
    better: 'mieux',
    worse: 'moins bien',
    target: {
      label: (value) => `cible ${value}`,
      beyond: (distance) => `${distance} de mieux que la cible`,
      short: (distance) => `À ${distance} de la cible`,
      reached: 'À la cible',
    },
    norm: {
      label: (value) => `norme ${value}`,
      beyond: (distance) => `${distance} de mieux que la norme`,
      short: (distance) => `À ${distance} de la norme`,
      reached: 'À la norme',
    },
    trend: (name, points) => `Tendance de ${name}. ${points}`,
    point: (when, value) => `${when} : ${value}`,
  },
}
