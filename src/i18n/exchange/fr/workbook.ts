import { pluralOf } from '../../plural'
import type { workbook as english } from '../en/workbook'

const count = pluralOf('fr')

export const workbook: typeof english = {
  sheets: {
    map: 'Carte',
    touchpoints: 'Points de contact',
    emotion: 'Émotion',
    pains: 'Irritants',
    opportunities: 'Opportunités',
    others: 'Autres fiches',
    votes: 'Votes',
    kpis: 'KPI',
    evidence: 'Preuves',
    carried: 'Parcours',
  },
  carriedHint:
    'Cette feuille porte la carte entière pour Parcours. Modifiez les autres feuilles et laissez celle-ci.',
  columns: {
    mean: 'Moyenne',
    measured: 'Moyenne mesurée',
    measuredCount: 'Réponses',
    answeredBy: 'Opportunités liées',
    answers: 'Répond à',
    round: 'Tour de vote',
    card: 'Fiche',
    dots: 'Gommettes',
    where: 'Où',
    kpi: 'KPI',
    value: 'Valeur',
    unit: 'Unité',
    target: 'Cible',
    date: 'Date',
    from: 'Du',
    persona: 'Persona',
    channel: 'Canal',
    population: 'Population',
    source: 'Source',
    sentence: 'Ce qu’elle dit',
    link: 'Lien',
  },
  wholeStage: 'Étape entière',
  cut: (cells) =>
    `${count(cells, 'cellule ne contient', 'cellules ne contiennent')} que les 32\u202f767 premiers caractères d’un texte, limite des tableurs\u202f; la carte dans le classeur le contient en entier.`,

  carried: (title) => `«\u00a0${title}\u00a0» a été lue en entier dans le classeur.`,
  edited: (column, title, text) =>
    `${column} de «\u00a0${title}\u00a0»\u202f: modifié dans la feuille, «\u00a0${text}\u00a0».`,
  refused: (column, title, text) =>
    `${column} de «\u00a0${title}\u00a0»\u202f: «\u00a0${text}\u00a0» n’est pas possible, la valeur d’avant est gardée.`,
  derived: (column, title, text) =>
    `${column} de «\u00a0${title}\u00a0»\u202f: «\u00a0${text}\u00a0» n’a pas été lu, car cette colonne ne fait que répéter ce qui découle de la carte.`,
  boardCell: (text) =>
    `${text === '' ? 'Cette cellule a été vidée' : `«\u00a0${text}\u00a0» a été écrit ici`}, mais la carte ne fait que répéter les autres feuilles\u202f; cela n’a pas été lu.`,
  goneSheet: (name) =>
    `La feuille «\u00a0${name}\u00a0» n’est plus dans le classeur, ou porte un autre nom\u202f; la carte garde ce qu’elle disait.`,
  strangeSheet: (name) =>
    `La feuille «\u00a0${name}\u00a0» n’est pas de celles que Parcours a écrites\u202f; elle n’a pas été lue.`,
  strangeColumn: (heading) =>
    `${heading === '' ? 'La colonne sans en-tête' : `La colonne «\u00a0${heading}\u00a0»`} n’est pas de celles que Parcours a écrites\u202f; elle n’a pas été lue.`,
  unknownRow: 'Cette ligne n’a pas d’identifiant de la carte et a été laissée de côté.',
  doubledRow: 'Cet identifiant figure deux fois\u202f; la première ligne compte.',
  missingRows: (rows) =>
    `${count(rows, 'ligne a été retirée', 'lignes ont été retirées')} des feuilles\u202f; la carte garde ce qu’elles disaient.`,
  defects: (records) =>
    `${count(records, 'élément', 'éléments')} de la carte contenue n’ont pas pu être lus et ont été laissés de côté.`,
}
