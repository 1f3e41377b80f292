import type { Tab } from '@/editor/session'
import type { CommandName } from './command'

const showing = ['present', 'presentElsewhere', 'story', 'applyView'] as const

const workshop = [
  ...(['agenda', 'startAgenda', 'nextActivity', 'previousActivity', 'addMinute'] as const),
  ...(['hideAhead', 'newRound', 'closeRound', 'nextPerson'] as const),
] as const

const reading = ['undo', 'redo', 'shortcuts', ...workshop] as const

/**
 * The commands whose keys mean something on a tab wherever the focus is. On the map these are what
 * is heard beside the board, which itself takes the keys of all. Letters that are typed into a
 * table are its own; a debrief prints itself, not the map.
 */
export const KEYS_ON_TABS: Readonly<Record<Tab, ReadonlySet<CommandName>>> = {
  map: new Set([
    ...(['undo', 'redo', 'import', 'print', 'zoomIn', 'zoomOut', 'zoomActual'] as const),
    ...(['saveView', ...showing, ...workshop] as const),
  ]),
  table: new Set([...reading, 'focusDetails', 'applyView', 'print']),
  insights: new Set([...reading, ...showing, 'debrief', 'print']),
  debrief: new Set([...reading, ...showing, 'debrief']),
}

/** The commands whose keys mean something while an earlier state of the map is looked at. */
export const KEYS_IN_PAST: ReadonlySet<CommandName> = new Set([
  ...(['history', 'shortcuts'] as const),
  ...(['zoomIn', 'zoomOut', 'zoomActual', 'fit', 'zoomSelection'] as const),
])

/** No keys at all. */
export const NO_KEYS: ReadonlySet<CommandName> = new Set()
