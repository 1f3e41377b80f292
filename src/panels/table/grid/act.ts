import { addCardInCell, addLike, addTouchpoint } from '@/commands/addCard'
import { addStage } from '@/commands/addStage'
import type { CommandContext } from '@/commands/context'
import { toggleLane } from '@/commands/editFields'
import { typeTitle } from '@/commands/editTitle'
import { removeRecords } from '@/commands/remove'
import { setScore } from '@/commands/scores'
import { cellKey, startEditing } from '@/editor/session'
import { cardsIn } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import { type Cell, titledBy } from './cells'
import { keptUnder, type Sign, scoreAfter } from './score'

/** A cell's value being typed as a whole, and what was typed to begin with. */
export type Draft = { readonly key: string; readonly typed: string | undefined }

/**
 * Opens what a cell shows, as Enter does: a title or a value for typing, a KPI's dialog, a folded
 * lane; on a place for a card, a new one. Gives the draft where the value is kept as a whole.
 */
export function openCell(context: CommandContext, cell: Cell): Draft | undefined {
  const { session } = context
  switch (cell.kind) {
    case 'card':
    case 'stage':
    case 'lane':
      startEditing(session, titledBy(cell)!.id)
      return undefined
    case 'step':
      session.setState({ editing: cell.step.id, fresh: false, focus: cell.step.id })
      return undefined
    case 'empty':
      addInto(context, cell)
      return undefined
    case 'score':
    case 'channels':
      return { key: cell.key, typed: undefined }
    case 'series': {
      const { subjectId, latest } = cell.series
      session.setState({ dialog: { name: 'attachKpi', subjectId, measurementId: latest.id } })
      return undefined
    }
    case 'measure':
      session.setState({ dialog: { name: 'attachKpi', subjectId: cell.card.id } })
      return undefined
    case 'folded':
      toggleLane(context, cell.lane.id)
      return undefined
    case 'addTouchpoint':
      addTouchpoint(context, cell.stage.id)
      return undefined
    case 'addStage':
      addStage(context)
      return undefined
    default:
      return undefined
  }
}

/** Begins typing with a key, in place of what a cell holds; a place for a card gets one. */
export function typeInto(context: CommandContext, cell: Cell, key: string): Draft | undefined {
  const titled = titledBy(cell)
  if (titled) {
    openCell(context, cell)
    typeTitle(context, titled.id, key)
  } else if (cell.kind === 'empty') {
    const id = addInto(context, cell)
    if (id) typeTitle(context, id, key)
  } else if (cell.kind === 'channels') return { key: cell.key, typed: key }
  return undefined
}

/** Adds another one where the keyboard stands: below a card, after a touchpoint, to a stage. */
export function addAnother(context: CommandContext, cell: Cell): void {
  if (cell.kind === 'card') addLike(context)
  else if (cell.kind === 'empty') addInto(context, cell)
  else if (cell.kind === 'stage') addTouchpoint(context, cell.stage.id)
  else if (cell.kind === 'step') addTouchpoint(context, cell.step.stageId)
  else if (cell.kind === 'series' || cell.kind === 'measure') {
    const subjectId = cell.kind === 'series' ? cell.series.subjectId : cell.card.id
    context.session.setState({ dialog: { name: 'attachKpi', subjectId } })
  }
}

/** Takes away what a cell shows: a card, a stage or a lane with all that hangs on it, a score. */
export function clearCell(context: CommandContext, cell: Cell): void {
  if (cell.kind === 'card') removeCard(context, cell.card)
  else if (cell.kind === 'stage') removeRecords(context, [cell.stage.id])
  else if (cell.kind === 'lane') removeRecords(context, [cell.lane.id])
  else if (cell.kind === 'score') {
    const kept = keptUnder(cell.card.scores, cell.personaId)
    if (kept !== undefined) setScore(context, cell.card.id, kept, undefined)
  }
}

/** Gives a score by a sign or a digit; gives whether the key was one. */
export function scoreBy(context: CommandContext, cell: Cell, key: string, sign: Sign): boolean {
  if (cell.kind !== 'score') return false
  const score = scoreAfter(cell.score, key, sign)
  if (score === undefined) return false
  const { card, personaId } = cell
  setScore(context, card.id, personaId, score, `score:${card.id}:${personaId}`)
  return true
}

function addInto(context: CommandContext, cell: Extract<Cell, { kind: 'empty' }>) {
  const type = cardTypeOf(cell.lane.type)
  return type && addCardInCell(context, type, { homeId: cell.homeId, lane: cell.lane })
}

/** The keyboard stays in the cell: on the card that moves up, else on the last, else on the place. */
function removeCard(context: CommandContext, { id, homeId, laneId }: Card): void {
  const { editor, session } = context
  const cell = cardsIn(editor.store.getState().map, homeId, laneId)
  const at = cell.findIndex((card) => card.id === id)
  const heir = cell[at + 1] ?? cell[at - 1]
  removeRecords(context, [id])
  const { map } = editor.store.getState()
  if (heir) session.setState({ focus: heir.id, selection: new Set([heir.id]) })
  else if (map.step[homeId] ?? map.stage[homeId])
    session.setState({ focus: cellKey(homeId, laneId) })
}
