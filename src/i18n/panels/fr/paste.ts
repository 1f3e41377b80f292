import { pluralOf } from '../../plural'
import type { paste as english } from '../en/paste'

const count = pluralOf('fr')
const number = (amount: number) => amount.toLocaleString('fr')

/** What is pasted on the board from elsewhere, in French. */
export const paste: typeof english = {
  dialog: 'Coller',
  as: 'Coller comme',
  kinds: { lines: 'Fiches', outline: 'Étapes et points de contact', cells: 'Cases du tableau' },
  signs: 'Lire les signes : ! irritant, ? ressenti, > opportunité, +1 émotion',
  stagesFirst: 'La première rangée nomme les étapes',
  lanesFirst: 'La première colonne nomme les lignes',
  turned: 'Échanger rangées et colonnes',
  into: 'Où',
  intos: {
    steps: 'Dans les moments à partir d’ici',
    newSteps: 'Dans de nouveaux moments, après celui-ci',
  },
  counts: (cards, steps, stages, lanes) =>
    [
      count(cards, 'fiche', 'fiches'),
      steps > 0 && count(steps, 'nouveau moment', 'nouveaux moments'),
      stages > 0 && count(stages, 'nouvelle étape', 'nouvelles étapes'),
      lanes > 0 && count(lanes, 'nouvelle ligne', 'nouvelles lignes'),
    ]
      .filter(Boolean)
      .join(' · '),
  outlineCounts: (stages, cards) =>
    `${count(stages, 'nouvelle étape', 'nouvelles étapes')} · ${count(cards, 'fiche', 'fiches')}`,
  joined: (stages) => `À la fin d’étapes qui existent : ${stages}`,
  carried: (lanes) => `Laissé de côté, car cela montre ce que portent les fiches : ${lanes}`,
  leftOut: (texts) => `N’a pas de place sur le tableau : ${texts}`,
  asAnswers: 'Importer comme des réponses',
  preview: 'Ce qui sera collé',
  newStep: 'nouveau moment',
  newStepAtEnd: 'nouveau moment à la fin',
  newLane: 'nouvelle ligne',
  more: (columns, rows) =>
    `Non montrées ici : ${[
      columns > 0 && count(columns, 'colonne', 'colonnes'),
      rows > 0 && count(rows, 'rangée', 'rangées'),
    ]
      .filter(Boolean)
      .join(' et ')}.`,
  moreCards: (cards) => `et ${count(cards, 'autre fiche', 'autres fiches')}`,
  paste: 'Coller',
  pasting: 'Collage en cours…',
  refusals: {
    empty: 'Le presse-papiers ne contient aucun texte qui puisse devenir des fiches.',
    tooLong: (length, limit) =>
      `Le presse-papiers contient ${number(length)} caractères ; on peut en coller ${number(limit)} au plus. Copiez-en une partie, ou importez un fichier.`,
    tooMany: (cards, limit) =>
      `Cela ferait ${number(cards)} fiches ; on peut en coller ${number(limit)} au plus à la fois. Copiez-en une partie, ou faites-en une carte à part par Importer.`,
    longTitle: (length, limit) =>
      `Une ligne compte ${number(length)} caractères ; une fiche en prend ${number(limit)} au plus. Coupez-la d’abord en plusieurs lignes.`,
  },
}
