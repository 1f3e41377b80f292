import { pluralOf } from '../../plural'

const count = pluralOf('en')
const number = (amount: number) => amount.toLocaleString('en')

/** What is pasted on the board from elsewhere. */
export const paste = {
  dialog: 'Paste',
  as: 'Paste as',
  kinds: { lines: 'Cards', outline: 'Stages and touchpoints', cells: 'Cells of the board' },
  signs: 'Read signs: ! pain point, ? thought, > opportunity, +1 score',
  stagesFirst: 'The first row names stages',
  lanesFirst: 'The first column names lanes',
  turned: 'Swap rows and columns',
  into: 'Where',
  intos: { steps: 'Into the steps from here on', newSteps: 'Into new steps after this one' },
  counts: (cards: number, steps: number, stages: number, lanes: number) =>
    [
      count(cards, 'card', 'cards'),
      steps > 0 && count(steps, 'new step', 'new steps'),
      stages > 0 && count(stages, 'new stage', 'new stages'),
      lanes > 0 && count(lanes, 'new lane', 'new lanes'),
    ]
      .filter(Boolean)
      .join(' · '),
  outlineCounts: (stages: number, cards: number) =>
    `${count(stages, 'new stage', 'new stages')} · ${count(cards, 'card', 'cards')}`,
  joined: (stages: string) => `At the end of stages that are there: ${stages}`,
  carried: (lanes: string) => `Left out, as it shows what cards carry: ${lanes}`,
  leftOut: (texts: string) => `Has no place on the board: ${texts}`,
  asAnswers: 'Import as answers',
  preview: 'What is pasted',
  newStep: 'new step',
  newStepAtEnd: 'new step at the end',
  newLane: 'new lane',
  more: (columns: number, rows: number) =>
    `Not shown here: ${[
      columns > 0 && count(columns, 'column', 'columns'),
      rows > 0 && count(rows, 'row', 'rows'),
    ]
      .filter(Boolean)
      .join(' and ')}.`,
  moreCards: (cards: number) => `and ${count(cards, 'more card', 'more cards')}`,
  paste: 'Paste',
  pasting: 'Pasting…',
  refusals: {
    empty: 'There is no text on the clipboard that could become cards.',
    tooLong: (length: number, limit: number) =>
      `The clipboard holds ${number(length)} characters; up to ${number(limit)} can be pasted. Copy a part of it, or import it as a file.`,
    tooMany: (cards: number, limit: number) =>
      `This would be ${number(cards)} cards; up to ${number(limit)} can be pasted at once. Copy a part of it, or make a map of its own of it by Import.`,
    longTitle: (length: number, limit: number) =>
      `One line has ${number(length)} characters; a card takes up to ${number(limit)}. Break it into lines first.`,
  },
}
