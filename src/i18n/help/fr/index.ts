import { pluralOf } from '../../plural'
import type { HelpText } from '../blocks'
import { exchange, history, keys, kpis, privacy } from './data'
import { board, start } from './map'
import { entry, present, views, workshop } from './workshop'

const count = pluralOf('fr')

/** The help, in French. */
export const help: HelpText = {
  search: 'Rechercher dans l’aide',
  contents: 'Sommaire',
  none: (query) => `L’aide ne dit rien de « ${query} ». Essayez avec un seul mot.`,
  found: (sections) => count(sections, 'rubrique', 'rubriques'),
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
