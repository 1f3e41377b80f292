import { pluralOf } from '../../plural'
import type { table as english } from '../en/table'

const count = pluralOf('fr')

/** The map as a table, in French. */
export const table: typeof english = {
  view: 'Ce qui est montré',
  views: {
    grid: 'Étapes × lignes',
    pains: 'Irritants',
    opportunities: 'Opportunités',
    kpis: 'KPI',
  },

  gridHint:
    'Flèches\u202f: de fiche en fiche · taper, ou Entrée\u202f: modifier · Ctrl + Entrée\u202f: en ajouter une au même endroit · Suppr\u202f: supprimer · Alt + flèches\u202f: déplacer',
  noChannel: 'Aucun canal',
  channelsOf: (touchpoint) => `Canaux de ${touchpoint}, séparés par des virgules`,
  measured: (mean, answers) => `mesuré ${mean} · ${count(answers, 'réponse', 'réponses')}`,
  scoreRange: 'Une note est comprise entre −2 et +2.',
  folded: (cards) => `Repliée · ${count(cards, 'fiche', 'fiches')}`,
  unfold: (lane, cards) => `Déplier ${lane}, ${count(cards, 'fiche', 'fiches')}`,

  listHint:
    'Flèches\u202f: de case en case · taper, ou Entrée\u202f: modifier · Suppr\u202f: vider · Entrée sur un titre de colonne\u202f: trier, avec Maj\u202f: trier en plus',
  columns: {
    pain: 'Irritant',
    opportunity: 'Opportunité',
    kpi: 'KPI',
    stage: 'Étape',
    touchpoint: 'Point de contact',
    severity: 'Gravité',
    share: 'Part',
    votes: 'Votes',
    priority: 'Priorité',
    pillars: 'Piliers rompus',
    cause: 'Cause',
    opportunities: 'Opportunités',
    research: 'Solidité',
    answers: 'Répond à',
    impact: 'Impact',
    effort: 'Effort',
    owner: 'Responsable',
    state: 'État',
    due: 'Échéance',
    proofs: 'Preuve\u202f: départ → maintenant',
    where: 'Où',
    value: 'Valeur',
    target: 'Cible',
    distance: 'Écart à la cible',
    change: 'Évolution',
    standing: 'Situation',
    date: 'Date',
    population: 'Population',
  },
  fieldOf: (column, row) => `${column} de ${row}`,
  shareHint: 'Part des clients touchés, en pour cent',
  why: ({ severity, share, votes, weight }) =>
    severity === null
      ? 'Pas de priorité tant que la gravité n’est pas évaluée'
      : [
          `Gravité ${severity}`,
          share === null ? 'part inconnue, comptée pour 1' : `${share}\u202f% des clients`,
          votes === 0 ? 'aucun vote, compté pour 1' : count(votes, 'vote', 'votes'),
          `poids des personas ${weight}`,
        ].join(' × '),
  level: (level, words) => `${level}, ${words}`,
  overdue: 'en retard',
  startToNow: (name, start, now) => `${name}\u202f: ${start} → ${now}`,
  noNewValue: (name, value) => `${name}\u202f: ${value}`,
  notMeasured: (name) => `${name}\u202f: non mesuré`,
  norm: (value) => `norme ${value}`,
  distanceHint: 'Valeur − cible, ou la norme sans cible',
  noStanding: 'Sans cible',
  wholeVotes: 'Les votes sont un nombre entier à partir de 0.',
  votesInRounds: (votes) =>
    `Les tours de vote en ont donné ${votes} : saisissez-en au moins autant, ou supprimez un tour.`,
  showOnBoard: 'Montrer sur la carte',
  showRow: (row) => `Montrer ${row} sur la carte`,

  sort: {
    sortBy: (column) => `Trier par ${column}`,
    ascending: (column) => `${column}, ordre croissant`,
    descending: (column) => `${column}, ordre décroissant`,
    sorted: (columns) => `Trié par ${columns}`,
    next: ', puis par ',
    asOnMap: 'Dans l’ordre de la carte',
    place: (place) => `critère de tri ${place}`,
  },

  filter: {
    region: 'Filtres',
    search: 'Chercher dans cette liste',
    active: (label, value) => `${label}\u202f: ${value}`,
    remove: (filter) => `Retirer le filtre ${filter}`,
    clear: 'Effacer les filtres',
    searched: 'Recherche',
    allStages: 'Toutes les étapes',
    persona: 'Persona',
    allPersonas: 'Tous les personas',
    anySeverity: 'Toute gravité',
    anyState: 'Tout état',
    anyStanding: 'Toute situation',
    atLeast: (level) => `${level} ou plus`,
    notRated: 'Non noté',
    open: 'En cours',
    overdue: 'En retard',
  },

  counts: {
    pains: (shown, all) => counted(shown, all, 'irritant', 'irritants'),
    opportunities: (shown, all) => counted(shown, all, 'opportunité', 'opportunités'),
    kpis: (shown, all) => counted(shown, all, 'KPI', 'KPI'),
  },

  empty: {
    pains: 'Aucun irritant pour l’instant',
    painsHelp:
      'Un irritant est un point critique qui nuit à l’expérience. Tapez dans la ligne des irritants ceux que l’on cite\u202f; ici, ils sont notés et classés.',
    opportunities: 'Aucune opportunité pour l’instant',
    opportunitiesHelp:
      'Une opportunité répond à un irritant, avec un responsable et une échéance. Tapez les premières idées dans la ligne des opportunités\u202f; ici, elles sont suivies.',
    kpis: 'Rien n’est encore mesuré',
    kpisHelp:
      'Associez un KPI à un point de contact ou à une étape dans la ligne des KPI\u202f; ici, chacun est comparé à sa cible.',
    go: 'Aller à étapes × lignes',
    nothing: 'Rien ne correspond à ces filtres.',
  },
}

function counted(shown: number, all: number, one: string, other: string): string {
  return shown === all ? count(all, one, other) : `${shown} sur ${count(all, one, other)}`
}
