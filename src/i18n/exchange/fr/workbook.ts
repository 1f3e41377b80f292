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
  unknownRow: 'Cette ligne n’a pas d’identifiant de la carte et a été laissée de côté.',
  doubledRow: 'Cet identifiant figure deux fois\u202f; la première ligne compte.',
  missingRows: (rows) =>
    `${count(rows, 'ligne a été retirée', 'lignes ont été retirées')} des feuilles\u202f; la carte garde ce qu’elles disaient.`,
  defects: (records) =>
    `${count(records, 'élément', 'éléments')} de la carte contenue n’ont pas pu être lus et ont été laissés de côté.`,
}
