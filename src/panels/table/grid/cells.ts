import { type FocusKey, pointKey } from '@/editor/session'
import type { Card, HomeId, Measured } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'
import type { Stage } from '@/model/records/stage'
import type { Step } from '@/model/records/step'
import type { Series } from '@/model/series'

/** What a cell shows, and so what its keys do. */
export type Content =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'addTouchpoint'; readonly stage: Stage }
  | { readonly kind: 'step'; readonly step: Step; readonly title: string }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'card'; readonly card: Card }
  /** The rest of a cell below its cards, or all of it: a card can be added here. */
  | {
      readonly kind: 'empty'
      readonly homeId: HomeId
      readonly lane: Lane
      /** What the column is called. */
      readonly place: string
    }
  /** What one persona feels at a touchpoint, or everyone where nobody is named. */
  | {
      readonly kind: 'score'
      readonly card: Card
      readonly personaId: PersonaId | null
      readonly owner: string
      readonly score: number | undefined
      readonly measured: Measured | undefined
    }
  | { readonly kind: 'series'; readonly series: Series }
  /** A column without a KPI of its own; its touchpoint can be measured. */
  | { readonly kind: 'measure'; readonly card: Card; readonly place: string }
  | { readonly kind: 'channels'; readonly card: Card }
  | { readonly kind: 'folded'; readonly lane: Lane; readonly cards: number }
  /** Nothing to show, and nothing that could be added: a column without a touchpoint. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'addStage' }
  | { readonly kind: 'addLane' }

/** Some content with its name in the table, and where the session's keyboard stands on it. */
export type Named = Content & {
  readonly key: string
  /** The key of the same place on the board; nothing on a button that adds to the map. */
  readonly focus: FocusKey | null
}

/**
 * One place of the table where the keyboard can stand. Rows and columns count from 0: row 0 is that
 * of the stages, row 1 that of the steps, column 0 that of the lanes.
 */
export type Cell = Named & {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** The record that the details show while the keyboard stands on a cell. */
export function subjectOf(cell: Content): string | undefined {
  switch (cell.kind) {
    case 'stage':
    case 'addTouchpoint':
      return cell.stage.id
    case 'lane':
    case 'folded':
      return cell.lane.id
    case 'card':
    case 'score':
    case 'channels':
    case 'measure':
      return cell.card.id
    case 'series':
      return cell.series.subjectId
    default:
      return undefined
  }
}

/** The record whose title is typed in a cell. */
export function titledBy(cell: Content): Card | Stage | Step | Lane | undefined {
  switch (cell.kind) {
    case 'card':
      return cell.card
    case 'stage':
      return cell.stage
    case 'step':
      return cell.step
    case 'lane':
      return cell.lane
    default:
      return undefined
  }
}

/** A card's cell is called after the card, wherever it lies: so the keyboard goes with it. */
export function cardCell(card: Card): Named {
  return { kind: 'card', card, key: card.id, focus: card.id }
}

/** A score's cell. Several lanes may show the same score, so its name holds the lane. */
export function scoreCell(
  lane: Lane,
  content: Omit<Extract<Content, { kind: 'score' }>, 'kind'>,
): Named {
  const focus = pointKey(content.personaId, content.card.id)
  return { kind: 'score', ...content, key: `${lane.id} ${focus}`, focus }
}
