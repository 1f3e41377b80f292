import { curvePath, scoredPoints } from '@/drawing/emotion'
import type { Scene } from '@/drawing/scene'
import type { Messages } from '@/i18n/messages'
import type { Box } from '@/layout/box'
import { STAGE_TITLE_LEFT } from '@/layout/columns'
import { LANE_TITLE_WIDTH, MARGIN } from '@/layout/metrics'
import { journeyOf } from '@/model/document'
import type { SlidePicture } from '../page/pen'

/**
 * A text that people edit, as it was typed rather than in the board's lines, and the box that it
 * flows in, in board pixels from the corner of the group that it belongs to.
 */
export type Flow = {
  readonly text: string
  readonly box: Box
  readonly isTitle?: boolean
}

/** What a drawing does not say of itself, and a slide needs to know. */
export type BoardNames = {
  /** By the very lines that the layout gave the drawing. */
  readonly flows: ReadonlyMap<readonly string[], Flow>
  /** What the groups of the drawing are called, by their ids. */
  readonly groups: ReadonlyMap<string, string>
  /** Whose curve a path is. */
  readonly curves: ReadonlyMap<string, string>
}

export const NO_PICTURES: ReadonlyMap<string, SlidePicture> = new Map()
/** Of a drawing that is no board: a face, say. */
export const NO_NAMES: BoardNames = { flows: new Map(), groups: new Map(), curves: new Map() }

/** After a stage's title: its face and the chevron's point, px. */
const CHEVRON_END = 36

/** The texts of a board that flow in boxes of their own, and what its parts are called. */
export function boardNames({ map, library, geometry }: Scene, messages: Messages): BoardNames {
  const flows = new Map<readonly string[], Flow>()
  const groups = new Map<string, string>()
  const add = (lines: readonly string[], text: string, box: Box, isTitle = false) => {
    // An empty text has lines of its own, which need no box.
    if (text.trim() !== '') flows.set(lines, { text, box, isTitle })
  }
  for (const { id, width, height, body } of geometry.cards.values()) {
    const { title, type } = map.card[id]!
    const text = type === 'thought' && title ? quoted(title, messages) : title
    add(body.title.lines, text, { x: 0, y: 0, width, height })
    groups.set(id, messages.board.card(type, title))
  }
  for (const { id, lines, width, height } of geometry.stages) {
    const text = map.stage[id]!.title || messages.board.untitledStage
    const x = STAGE_TITLE_LEFT
    add(lines, text, { x, y: 0, width: width - x - CHEVRON_END, height })
    groups.set(id, messages.board.stage(text))
  }
  for (const { id, type, lines, height } of geometry.lanes) {
    const text = map.lane[id]!.title || messages.laneTypes[type]
    add(lines, text, { x: MARGIN, y: 0, width: LANE_TITLE_WIDTH - MARGIN - 4, height })
    groups.set(id, messages.board.lane(text))
  }
  for (const { id, lines, width, height } of geometry.notes) {
    const { title } = map.note[id]!
    add(lines, title, { x: 0, y: 0, width, height })
    groups.set(id, messages.board.noteLabel(title))
  }
  const { title, scenario } = journeyOf(map)
  const { titleLines, scenarioLines, personas } = geometry.head
  const end = Math.min(geometry.width - MARGIN, ...personas.map(({ x }) => x - MARGIN))
  const head = { x: MARGIN, y: 0, width: end - MARGIN, height: geometry.head.height }
  add(titleLines, title || messages.board.untitledMap, head, true)
  add(scenarioLines, scenario, head)
  return { flows, groups, curves: curveNames({ library, geometry }, messages) }
}

/** A thought in quotes, where it does not bring its own. */
export function quoted(title: string, { board }: Pick<Messages, 'board'>): string {
  return /^["“«]/.test(title) ? title : board.quote(title)
}

function curveNames(
  { geometry, library }: Pick<Scene, 'geometry' | 'library'>,
  messages: Messages,
): ReadonlyMap<string, string> {
  const curves = geometry.emotions.flatMap((emotion) => emotion.curves)
  return new Map(
    curves.map((curve) => {
      const persona = curve.personaId && library.persona[curve.personaId]
      const who = persona ? persona.name : messages.board.mean
      return [curvePath(scoredPoints(curve)), `${messages.laneTypes.emotion}: ${who}`]
    }),
  )
}
