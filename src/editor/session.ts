import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from '@/model/clock'
import type { CardId, HomeId, Research } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import type { NoteId } from '@/model/records/note'
import type { PersonaId } from '@/model/records/persona'
import type { Pillar } from '@/model/records/pillar'
import type { RoundId } from '@/model/records/round'
import type { View as ViewRecord } from '@/model/records/view'
import type { Dialog } from './dialog'
import type { Entry } from './entry'

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

/** The ways to look at an open map. */
export const TABS = ['map', 'table', 'insights', 'debrief'] as const
export type Tab = (typeof TABS)[number]

/** Whether the details of what is selected stand beside what a tab shows; a report has none. */
export function hasDetails(tab: Tab): boolean {
  return tab === 'map' || tab === 'table'
}

/** What the cards of the board are coloured by, beside their type. */
export type Lens = 'emotion' | 'evidence' | 'kpi' | `pillar:${Pillar}`

/** A part of the board, board px. */
export type Area = NonNullable<ViewRecord['area']>

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
  /** The part of the board in view, whole board px; nothing while the whole map is in sight. */
  area(): Area | null
  /** Brings a part of the board into view, as large as fits; the whole map where none is told. */
  showArea(area: Area | null): void
}

/** A place on the screen, CSS px, as pointer events tell it. */
type ScreenPoint = { readonly clientX: number; readonly clientY: number }

/** A note under way from the parking lot to the board. */
export type Carrying = {
  /** Shows where it would come to lie; nothing while the pointer is not over the board. */
  move(at: ScreenPoint): void
  /** Puts it there. Gives whether it was over the board. */
  end(at: ScreenPoint): boolean
  cancel(): void
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

/** What stands over the board for a while takes of its upper and its lower edge, screen px. */
export type Covered = { readonly top: number; readonly bottom: number }

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
  /** The line of quick entry, while it is open. */
  readonly entry: Entry | null
  /** What was typed into it and is not entered yet; kept for the next time it opens. */
  readonly entryDraft: string
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
  /** What the timer and the bar of a vote cover of the board. */
  readonly covered: Covered
  readonly past: Past | null
  /** The notes for later, below the board; `wanted` while the keyboard is to go to its line. */
  readonly parkingLot: 'hidden' | 'shown' | 'wanted'
  /** Whether what is dragged on the board would be parked if it was let go here. */
  readonly parkingReceives: boolean
  /** What the cards that were parked last had besides their words; until something else is done. */
  readonly parkingLoss: string | null
  /** Sends the keyboard to the details, once for each: to a field or group of them, else the title. */
  readonly detailsWanted: { readonly field?: string } | null
  /** The title of what was selected or typed in here, and was removed in another window; until told. */
  readonly removedElsewhere: string | null
  /** Said by screen readers, as soon as it changes. */
  readonly announcement: string
  /** The command that was run last, by whichever way; another object each time. */
  readonly ran: { readonly command: string } | null
  readonly view: ViewControls | null
  /** Whether the map is to be printed, until that is done. */
  readonly printWanted: boolean
  /** Whether the map is told as a story: over this window, or in one that follows it. */
  readonly presenting: 'here' | 'elsewhere' | null
  /** The board's way to take over a note of the parking lot that the pointer drags towards it. */
  readonly carryIn: ((id: NoteId) => Carrying) | null
}

export type Session = StoreApi<SessionState>

/** The session of a window that was just opened, but for what is told of it. */
export function createSession(initial: Partial<SessionState> = {}): Session {
  return createStore<SessionState>(() => ({
    selection: new Set(),
    focus: null,
    editing: null,
    fresh: false,
    entry: null,
    entryDraft: '',
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
    covered: { top: 0, bottom: 0 },
    past: null,
    parkingLot: 'hidden',
    parkingReceives: false,
    parkingLoss: null,
    detailsWanted: null,
    removedElsewhere: null,
    announcement: '',
    ran: null,
    view: null,
    printWanted: false,
    presenting: null,
    carryIn: null,
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
