import { pluralOf } from '../../plural'
import type { csv as english } from '../en/csv'

const count = pluralOf('fr')
const list = new Intl.ListFormat('fr')

export const csv: typeof english = {
  notHeld: (things) =>
    `Le tableau a une ligne par fiche et ne contient donc pas ${list.format(things)}.`,
  things: {
    aboutMap: (_maps) => 'le scénario, l’objectif, la synthèse et l’état de la carte',
    emptyPlaces: (places) =>
      count(places, 'étape ou moment sans fiche', 'étapes et moments sans fiche'),
    stageDetails: (stages) => `les notes et les émotions de ${count(stages, 'étape', 'étapes')}`,
    persona: (personas) =>
      `les fiches de ${count(personas, 'persona', 'personas')} au-delà de leur nom`,
    link: (links) => count(links, 'lien', 'liens'),
    measurement: (values) => count(values, 'valeur de KPI', 'valeurs de KPI'),
    evidence: (pieces) => count(pieces, 'preuve', 'preuves'),
    proof: (proofs) => `${count(proofs, 'KPI', 'KPI')} de suivi des opportunités`,
    note: (notes) => count(notes, 'note', 'notes'),
    pictures: (pictures) => count(pictures, 'image', 'images'),
    round: (rounds) => `${count(rounds, 'tour de vote', 'tours de vote')} hors de leur somme`,
    activity: (activities) => `un programme de ${count(activities, 'activité', 'activités')}`,
    view: (views) => count(views, 'vue', 'vues'),
    measured: (cards) => `l’émotion mesurée de ${count(cards, 'fiche', 'fiches')}`,
  },
}
