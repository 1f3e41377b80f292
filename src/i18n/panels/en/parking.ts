import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The notes for later, and where things go by name. */
export const parking = {
  title: 'Parking lot',
  count: (notes: number) => count(notes, 'note', 'notes'),
  line: 'Park an idea',
  lineHint: 'Type, then Enter',
  list: 'Parked notes',
  close: 'Close the parking lot',
  empty:
    'For what matters, but not now. Type it here, or drag cards and notes here from the board. Later, drag each into its cell.',
  moveTo: (note: string) => `Move ${note} to…`,
  remove: (note: string) => `Remove ${note}`,
  keys: 'Arrow keys: from note to note · Alt and arrow: reorder · Enter: edit · M: move to a cell',
  drop: 'Let go to park',
}

/** The dialog that moves cards and notes by name. */
export const moveTo = {
  dialog: 'Move to',
  stage: 'Stage',
  step: 'Step',
  lane: 'Lane',
  first: 'New step at the beginning',
  newStep: (before: string) => `New step after ${before}`,
  onlyStep: 'New step',
  numbered: (index: number, title: string) => `${title} (${index})`,
  subject: (first: string, others: number) =>
    others === 0 ? first : `${first} and ${count(others, 'other', 'others')}`,
  becomes: (kind: string) => `It becomes: ${kind}.`,
  destination: (place: string) => `Goes to ${place}`,
  move: 'Move',
}
