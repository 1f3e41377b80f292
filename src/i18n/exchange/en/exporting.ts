import { pluralOf } from '../../plural'

const count = pluralOf('en')

export const exporting = {
  export: 'Export',
  stop: 'Stop',
  working: 'Writing…',
  share: (percent: string) => `Writing… ${percent}`,
  stopped: 'Stopped. Nothing was written.',
  away: (cards: number) =>
    `${count(cards, 'card', 'cards')} in collapsed or hidden lanes ${cards === 1 ? 'is' : 'are'} not drawn on the whole map: open the lanes to have ${cards === 1 ? 'it' : 'them'} there.`,
  failed: (reason: string) => `The file could not be written: ${reason} The map is untouched.`,
  saved: (name: string) => `${name} is in your downloads.`,
  notes: 'What this format does not hold',
}
