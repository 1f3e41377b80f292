import { pluralOf } from '../../plural'
import type { HelpText } from '../blocks'
import { exchange, history, keys, kpis, privacy } from './data'
import { board, start } from './map'
import { entry, present, views, workshop } from './workshop'

const count = pluralOf('en')

/** The help. */
export const help: HelpText = {
  search: 'Search the help',
  contents: 'Contents',
  none: (query) => `The help says nothing of “${query}”. Try a single word.`,
  found: (sections) => count(sections, 'section', 'sections'),
  sections: {
    start,
    board,
    entry,
    workshop,
    present,
    views,
    kpis,
    exchange,
    history,
    privacy,
    keys,
  },
}
