import { pluralOf } from '../../plural'
import type { things as english } from '../en/things'

const count = pluralOf('fr')

export const things: typeof english = {
  aboutMap: (_maps) => 'le scénario, l’objectif, la synthèse et l’état de la carte',
  emptyPlaces: (places) =>
    count(places, 'étape ou moment sans fiche', 'étapes et moments sans fiche'),
  emptyLanes: (lanes) => `${count(lanes, 'titre', 'titres')} de lignes sans fiche`,
  stageDetails: (stages) => `les notes et les émotions de ${count(stages, 'étape', 'étapes')}`,
  stepTitles: (steps) => count(steps, 'titre de moment', 'titres de moments'),
  persona: (personas) =>
    `les fiches de ${count(personas, 'persona', 'personas')} au-delà de leur nom`,
  link: (links) => count(links, 'lien', 'liens'),
  measurement: (values) => count(values, 'valeur de KPI', 'valeurs de KPI'),
  figures: (values) =>
    `les chiffres et réponses qui fondent ${count(values, 'valeur de KPI', 'valeurs de KPI')}`,
  earlierValues: (values) =>
    count(values, 'valeur de KPI antérieure', 'valeurs de KPI antérieures'),
  evidence: (pieces) => count(pieces, 'preuve', 'preuves'),
  proof: (proofs) => `${count(proofs, 'KPI', 'KPI')} de suivi des opportunités`,
  note: (notes) => count(notes, 'note', 'notes'),
  pictures: (pictures) => count(pictures, 'image', 'images'),
  pillars: (cards) => `les piliers de l’expérience de ${count(cards, 'fiche', 'fiches')}`,
  research: (cards) => `la fiabilité fixée à la main de ${count(cards, 'fiche', 'fiches')}`,
  measured: (cards) => `l’émotion mesurée de ${count(cards, 'fiche', 'fiches')}`,
  roundSums: (rounds) => `${count(rounds, 'tour de vote', 'tours de vote')} hors de leur somme`,
  openRound: (rounds) => count(rounds, 'tour de vote ouvert', 'tours de vote ouverts'),
  activity: (activities) => `un programme de ${count(activities, 'activité', 'activités')}`,
  view: (views) => count(views, 'vue', 'vues'),
  dismissal: (dismissals) =>
    count(dismissals, 'point écarté du contrôle', 'points écartés du contrôle'),
}
