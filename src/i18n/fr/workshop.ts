import type { Messages } from '../en'
import { pluralOf } from '../plural'

const count = pluralOf('fr')

export const workshop: Messages['workshop'] = {
  activity: 'Activité',
  begins: (activity, minutes) => `${activity} : ${count(minutes, 'minute', 'minutes')}`,
  paused: 'En pause',
  pausedMinutes: (minutes) => `En pause : encore ${count(minutes, 'minute', 'minutes')}`,
  pausedSeconds: (seconds) => `En pause : encore ${count(seconds, 'seconde', 'secondes')}`,
  goesOn: 'Le temps reprend',
  minuteAdded: 'Une minute de plus',
  ended: 'Le programme est terminé',
  vote: 'Tour de vote',
  round: (number) => `Tour ${number}`,
  showRound: 'Afficher le tour de vote ouvert',
  opened: (dots) => `Le vote est ouvert : ${count(dots, 'gommette', 'gommettes')} par personne`,
  given: (title, dots, left, of) =>
    `${title} : ${count(dots, 'gommette', 'gommettes')}, il en reste ${left} sur ${of}`,
  noDots: 'Plus de gommettes',
  full: 'Cette fiche n’accepte plus de gommettes de la même personne',
  notAsked: 'Ce tour ne porte pas sur cette fiche',
  turn: (person, dots) => `Personne ${person} : ${count(dots, 'gommette', 'gommettes')}`,
  closed: (title, dots) =>
    `Le vote est clos. En tête : ${title}, ${count(dots, 'gommette', 'gommettes')}`,
  closedTied: (title, dots) =>
    `Le vote est clos. En tête, à égalité : ${title}, ${count(dots, 'gommette', 'gommettes')}`,
  closedEmpty: 'Le vote est clos sans aucune gommette',
}

export const parking: Messages['parking'] = {
  beside: 'à côté du tableau',
  losses: {
    scores: 'émotions',
    kpis: 'KPI',
    evidence: 'preuves',
    links: 'liens',
    votes: 'votes reçus',
    picture: 'image',
    fields: 'autres détails',
  },
  lost: (losses) =>
    `Une note ne garde que les mots. Laissés de côté : ${losses}. Annuler les rend.`,
}
