import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The command palette. */
export const palette = {
  search: 'Search commands',
  placeholder: 'A command, a card, a map, a setting…',
  results: 'Results',
  groups: {
    recent: 'Recent',
    command: 'Commands',
    stage: 'Stages',
    lane: 'Lanes',
    card: 'Cards',
    note: 'Notes',
    persona: 'Personas',
    tab: 'Views of the map',
    export: 'Export',
    map: 'Maps',
    page: 'Pages',
    setting: 'Settings',
    unavailable: 'Not possible here',
  },
  found: (results: number) => count(results, 'result', 'results'),
  none: (query: string) => `Nothing is called “${query}”.`,
  cardsToo: 'Type to find cards and notes too',
  move: 'to choose',
  run: 'to run',
  leave: 'to close',
  newMapFrom: (template: string) => `New map: ${template}`,
  chosen: 'chosen',
  languageIs: (language: string) => `Language: ${language}`,
  themeIs: (theme: string) => `Theme: ${theme}`,
  lettersOn: 'Switch single-letter keys on',
  lettersOff: 'Switch single-letter keys off',
  hintsOn: 'Show hints of keys',
  hintsOff: 'Don’t show hints of keys',
}
