import { expect } from 'vitest'
import type { CommandContext } from '@/commands/context'
import { createCaptions } from '@/drawing/captions'
import { createEditor, type Editor, type Workspace } from '@/editor/editor'
import { forgetWhatIsGone } from '@/editor/forget'
import { createSession, type Session, type SessionState } from '@/editor/session'
import { en } from '@/i18n/en'
import { createLayout, type Layout, type LayoutOptions } from '@/layout/board'
import type { Geometry } from '@/layout/geometry'
import { createBreakText } from '@/layout/text'
import { emptyLibrary, emptyMap, type LibraryDocument, type MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { cardsAt, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import { type Card, type CardType, createCard } from '@/model/records/card'
import { createJourney } from '@/model/records/journey'
import { cardTypeOf, createLane, type Lane, type LaneType } from '@/model/records/lane'
import { createStage, type Stage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'

/** Every sign is 0.55 of its font's size wide, in px: what it takes to lay out without a browser. */
export const breakText = createBreakText((text, font) => [...text].length * font.size * 0.55)

/** The cards of a column: a title, or several from top to bottom, for each type. */
export type ColumnPlan = Partial<Record<CardType, string | readonly string[]>>

export type StagePlan = {
  readonly steps?: readonly ColumnPlan[]
  /** Cards that are as wide as the stage. */
  readonly wide?: ColumnPlan
}

/** The stages by title, from left to right. */
export type BoardPlan = Readonly<Record<string, StagePlan>>

const LANES: readonly LaneType[] = [
  'touchpoint',
  'emotion',
  'thought',
  'pain',
  'opportunity',
  'kpi',
  'action',
]

/** A map as a plan tells it. Titles name the records, so that tests can speak of them. */
export function planned(plan: BoardPlan, laneTypes = LANES): MapDocument {
  const put = <R extends { id: string; order: string }>(table: Record<string, R>, record: R): R => {
    table[record.id] = { ...record, order: orderAtEnd(Object.values(table).slice(-1)) }
    return table[record.id]!
  }
  const [stage, step, card] = [{}, {}, {}] as [
    Record<string, Stage>,
    Record<string, ReturnType<typeof createStep>>,
    Record<string, Card>,
  ]
  const lane: Record<string, Lane> = {}
  for (const type of laneTypes) put(lane, createLane({ type, order: '' }))
  const fill = (homeId: Card['homeId'], column: ColumnPlan) => {
    for (const [type, titles] of Object.entries(column) as [CardType, string | string[]][])
      for (const title of [titles].flat()) {
        const laneId = Object.values(lane).find((each) => cardTypeOf(each.type) === type)!.id
        put(card, createCard({ type, laneId, homeId, order: '', title }))
      }
  }
  for (const [title, { steps = [], wide = {} }] of Object.entries(plan)) {
    const stageId = put(stage, createStage({ order: '', title })).id
    fill(stageId, wide)
    for (const column of steps) fill(put(step, createStep({ stageId, order: '' })).id, column)
  }
  return { ...emptyMap(createJourney({ title: 'Planned', createdAt: 1 })), stage, step, lane, card }
}

/** A window with a map open: what commands work with, and short ways to ask what is there. */
export type Desk = CommandContext & {
  readonly editor: Editor
  readonly session: Session
  readonly map: MapDocument
  readonly library: LibraryDocument
  /** The card with a title. */
  card(title: string): Card
  stage(title: string): Stage
  lane(type: LaneType): Lane
  /** Both documents as they are now. */
  now(): Workspace
  /** The labels of the steps that could be undone, from the first. */
  steps(): string[]
}

export function openDesk(
  map: MapDocument,
  library: LibraryDocument = emptyLibrary(),
  session: Partial<SessionState> = {},
): Desk {
  const editor = createEditor({ map, library })
  const opened = createSession(session)
  forgetWhatIsGone({ editor, session: opened })
  const state = () => editor.store.getState()
  const named = <R extends { readonly title: string }>(table: { readonly [id: string]: R }) => {
    return (title: string): R => {
      const found = Object.values(table).find((record) => record.title === title)
      if (!found) throw new Error(`nothing is called ${title}`)
      return found
    }
  }
  return {
    editor,
    session: opened,
    messages: en,
    get map() {
      return state().map
    },
    get library() {
      return state().library
    },
    card: (title) => named(state().map.card)(title),
    stage: (title) => named(state().map.stage)(title),
    lane: (type) => lanesOf(state().map).find((lane) => lane.type === type)!,
    now: () => ({ map: state().map, library: state().library }),
    steps: () => state().history.undo.map(({ label }) => label.verb),
  }
}

/**
 * Does something that must be one step of the history, takes it back and does it again: undo must
 * give the exact documents from before, redo those from after. Leaves it done.
 */
export function expectOneStep(desk: Desk, act: () => void): void {
  const before = desk.now()
  const depth = desk.steps().length
  act()
  const after = desk.now()
  const session = desk.session.getState()
  expect(after).not.toEqual(before)
  expect(desk.steps()).toHaveLength(depth + 1)
  desk.editor.undo()
  expect(desk.now()).toEqual(before)
  desk.editor.redo()
  expect(desk.now()).toEqual(after)
  // Undo lets go of what is gone; what the act itself left selected is for the test to see.
  desk.session.setState(session)
}

/** Does something that must change neither the documents nor the history. */
export function expectNothing(desk: Desk, act: () => void): void {
  const { map, library, history } = desk.editor.store.getState()
  act()
  const after = desk.editor.store.getState()
  expect(after.map).toBe(map)
  expect(after.library).toBe(library)
  expect(after.history).toBe(history)
}

/**
 * The columns of each stage as their cards' titles, lane by lane: `{ Purchase: ['Pay, Slow'] }`.
 * Cards as wide as the stage come first, in brackets.
 */
export function columnsIn(map: MapDocument): Record<string, string[]> {
  const titles = (homeId: Card['homeId']) =>
    lanesOf(map)
      .flatMap((lane) => cardsAt(map, homeId).get(lane.id) ?? [])
      .map((card) => card.title)
      .join(', ')
  return Object.fromEntries(
    stagesOf(map).map((stage) => {
      const wide = titles(stage.id)
      const columns = stepsOf(map, stage.id).map((step) => titles(step.id))
      return [stage.title, wide ? [`[${wide}]`, ...columns] : columns]
    }),
  )
}

/** A map laid out without a browser, in English. */
export function laidOut(
  map: MapDocument,
  library: LibraryDocument = emptyLibrary(),
  layout: Layout = createLayout(breakText),
): Geometry {
  return layout(map, optionsFor(library))
}

export function optionsFor(library: LibraryDocument): LayoutOptions {
  return { library, captions: createCaptions(en, library), hiddenPersonas: new Set() }
}
