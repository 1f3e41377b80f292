import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from '@/model/clock'
import type { CardId, HomeId, Research } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'
import type { Pillar } from '@/model/records/pillar'
import type { RoundId } from '@/model/records/round'

/**
 * Where the keyboard stands on the board: a record's id, an empty cell, or a point of a curve. It
 * is plain text so that it can be compared, and found again as an attribute of an element.
 */
export type FocusKey = string

/** The key of a cell that holds no card. */
export function cellKey(homeId: HomeId, laneId: LaneId): FocusKey {
  return `cell:${homeId}:${laneId}`
}

/** The key of a touchpoint's point on a persona's curve. */
export function pointKey(personaId: PersonaId | null, cardId: CardId): FocusKey {
  return `point:${personaId ?? 'mean'}:${cardId}`
}

/** What can be open over or beside the board. One at a time, so that none is lost behind another. */
export type Dialog =
  | { readonly name: 'attachKpi'; readonly subjectId: string; readonly measurementId?: string }
  | { readonly name: 'addPersona' }
  | { readonly name: 'importAnswers' }
  | { readonly name: 'export'; readonly format: ExportFormat }
  | { readonly name: 'import'; readonly file?: File }
  | { readonly name: 'settings' }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'ballots' }

/** What an open map can be written as, where a dialog asks how or says how far it is. */
export const EXPORT_FORMATS = [
  'png',
  'jpeg',
  'svg',
  'pdf',
  'deck',
  'workbook',
  'csv',
  'report',
  'mermaid',
  'webPage',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The ways to look at an open map. */
export const TABS = ['map', 'table', 'insights'] as const
export type Tab = (typeof TABS)[number]

/** What the cards of the board are coloured by, beside their type. */
export type Lens = 'emotion' | 'evidence' | 'kpi' | `pillar:${Pillar}`

/** What the canvas offers to the commands that move the view. Zoom 1 is 100 %. */
export type ViewControls = {
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  fit(): void
  /** Brings records into view, as large as fits, at most at 100 %. */
  fitTo(ids: readonly string[]): void
  /** Moves the view up or down as little as it takes for a lane to be seen, below what lies over the board's top. */
  bringLane(id: LaneId): void
  /** The board point in the middle of the view. */
  middle(): { x: number; y: number }
}

/** An earlier state of the map that is looked at in the place of the board. */
export type Past = {
  /** The number of its last change in the map's journal. */
  readonly sequence: number
  /** Whether it is held beside the present map, and which of the two is shown. */
  readonly compared: 'no' | 'before' | 'now'
  /** The record that was asked for last, to be brought into view; another object with each wish. */
  readonly wanted: { readonly id: string } | null
}

/** What of a map is not shown in this window. */
export type Hidden = Pick<SessionState, 'hiddenPersonas' | 'hiddenLanes'>

/** How a workshop on a map goes: the same in all windows of the device, and no part of the map. */
export type Conduct = {
  readonly clock: Clock | null
  /** Whether lanes that only later activities fill stay hidden. */
  readonly hidesAhead: boolean
}

/** What belongs to this window and this moment: never saved with the map, never undone. */
export type SessionState = {
  readonly selection: ReadonlySet<string>
  readonly focus: FocusKey | null
  /** The record whose title is being typed on the board. */
  readonly editing: string | null
  /** The record being edited was just made, and goes away again if it is left without a word. */
  readonly fresh: boolean
  readonly hiddenPersonas: ReadonlySet<PersonaId>
  /** Lanes that the board does not show, nor the keyboard walks through; of the map nothing is gone. */
  readonly hiddenLanes: ReadonlySet<LaneId>
  readonly tab: Tab
  readonly lens: Lens | null
  /** Only the cards that are founded no better than this stand out; all where null. */
  readonly researchFilter: Research | null
  readonly tool: 'select' | 'hand'
  /** The card that a link is being drawn from. */
  readonly linkFrom: CardId | null
  readonly dialog: Dialog | null
  /** The persona open in the side panel. */
  readonly persona: PersonaId | null
  readonly detailsShown: boolean
  /** The map's history, in the place of the details. */
  readonly historyShown: boolean
  /** The agenda and the votes, in the place of the details. */
  readonly workshopShown: boolean
  /** Above 0 while a new round is wanted: the keyboard goes there once. */
  readonly roundWanted: number
  readonly conduct: Conduct
  /** The round in which a click on a card gives a dot. */
  readonly voting: RoundId | null
  readonly past: Past | null
  /** How often the keyboard was sent to the details; each time it goes there once. */
  readonly detailsWanted: number
  /** The title of what was selected or typed in here, and was removed in another window; until told. */
  readonly removedElsewhere: string | null
  /** Said by screen readers, as soon as it changes. */
  readonly announcement: string
  readonly view: ViewControls | null
}

export type Session = StoreApi<SessionState>

export function createSession(initial: Partial<SessionState> = {}): Session {
  return createStore<SessionState>(() => ({
    selection: new Set(),
    focus: null,
    editing: null,
    fresh: false,
    hiddenPersonas: new Set(),
    hiddenLanes: new Set(),
    tab: 'map',
    lens: null,
    researchFilter: null,
    tool: 'select',
    linkFrom: null,
    dialog: null,
    persona: null,
    detailsShown: true,
    historyShown: false,
    workshopShown: false,
    roundWanted: 0,
    conduct: { clock: null, hidesAhead: false },
    voting: null,
    past: null,
    detailsWanted: 0,
    removedElsewhere: null,
    announcement: '',
    view: null,
    ...initial,
  }))
}

/** Selects records, and puts the keyboard on the last of them. */
export function select(session: Session, ids: Iterable<string>): void {
  const selection = new Set(ids)
  const last = [...selection].at(-1)
  session.setState({ selection, persona: null, ...(last && { focus: last }) })
}

/** Opens the title of a record for typing on the board. */
export function startEditing(session: Session, id: string, fresh = false): void {
  const chosen = { selection: new Set([id]), focus: id, persona: null, linkFrom: null }
  session.setState({ ...chosen, editing: id, fresh })
}

/** Looks at an earlier state of the map; the board is left, so nothing stays open for typing. */
export function showPast(session: Session, sequence: number): void {
  const past: Past = { sequence, compared: 'no', wanted: null }
  session.setState({ past, tab: 'map', editing: null, linkFrom: null })
}
