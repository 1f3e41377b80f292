import type { StageBox } from '@/layout/geometry'
import { journeyOf } from '@/model/document'
import { stageScore } from '@/model/feelings'
import { drawCard } from './card'
import { drawCurves } from './curves'
import { drawScale } from './emotion'
import { drawPersona, drawTitle } from './head'
import { drawKpi } from './kpi'
import { drawLaneMarks, drawLaneWords, drawMapShare } from './lane'
import { drawLegend } from './lens/legend'
import { lookAt, opacityAt, shareInWords, sharesIn } from './lens/reading'
import { drawLink } from './link'
import { drawNote } from './note'
import { group, type Primitive, type Text } from './primitives'
import type { Scene } from './scene'
import { drawStageHeader } from './stage'
import { drawText } from './text'

/**
 * The whole board as a picture: what lies on the screen, in the same order, without its controls.
 * A lens has its legend above the board, where the screen has it beside.
 */
export function drawBoard(scene: Scene): Primitive[] {
  return [...drawParts(scene), ...drawLegend(scene)]
}

/** All that lies on the board and around it. */
export function drawParts(scene: Scene): Primitive[] {
  const { map, geometry, palette, reading } = scene
  const shares = sharesIn(scene)
  return [
    ...drawBackdrop(scene),
    group('head', journeyOf(map).title, drawHead(scene)),
    ...geometry.stages.map((box) => {
      const stage = map.stage[box.id]!
      return group(box.id, stage.title, drawHeaderOf(scene, box), box)
    }),
    ...(shares ? [group('researched', '', drawShare(scene))] : []),
    ...geometry.lanes.map((box) => {
      const share = shareInWords(shares?.lanes.get(box.id), reading)
      const marks = drawLaneMarks(box, scene.scale, palette)
      return group(
        box.id,
        box.lines.join(' '),
        [...drawLaneWords(box, palette, share), ...marks],
        box,
      )
    }),
    ...geometry.stages.flatMap((box) => drawDerived(scene, box)),
    ...drawCurves(scene),
    ...[...geometry.cards.values()].map((box) => {
      const colour = palette.strokes[map.stage[box.stageId]!.colour]
      const drawn = drawCard(box.body, colour, palette, lookAt(scene, box))
      return group(box.id, map.card[box.id]!.title, drawn, box, opacityAt(scene, box))
    }),
    ...drawLinks(scene),
    ...geometry.notes.map((box) =>
      group(box.id, map.note[box.id]!.title, drawNote(box, palette), box),
    ),
  ]
}

/** The board itself and the lines on it. */
export function drawBackdrop({ geometry, palette }: Scene): Primitive[] {
  const { width, height, lanes, stages, lanesY } = geometry
  const bottom = lanes.at(-1) ? lanes.at(-1)!.y + lanes.at(-1)!.height : lanesY
  return [
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: 14,
      fill: palette.board,
      stroke: palette.line,
      strokeWidth: 1,
    },
    ...lanes.slice(1).map(
      (lane): Primitive => ({
        type: 'line',
        x1: 0,
        x2: width,
        y1: lane.y + 0.5,
        y2: lane.y + 0.5,
        stroke: palette.line2,
        strokeWidth: 1,
      }),
    ),
    ...stages.slice(1).map(
      (stage): Primitive => ({
        type: 'line',
        x1: stage.x - 2,
        x2: stage.x - 2,
        y1: lanesY,
        y2: bottom,
        stroke: palette.line,
        strokeWidth: 1,
        dash: [2, 4],
      }),
    ),
    ...geometry.emotions.flatMap((emotion) => drawScale(emotion, width, palette)),
  ]
}

/** Title, scenario and personas. */
export function drawHead({ geometry, library, palette }: Scene): Primitive[] {
  const { head } = geometry
  return [
    ...drawTitle(head, palette),
    ...head.personas.map((box) => {
      const persona = library.persona[box.personaId]!
      return group(persona.id, persona.name, drawPersona(box, persona, palette), box)
    }),
  ]
}

/** One stage's chevron, from its own corner. */
function drawHeaderOf({ map, palette }: Scene, box: StageBox): Primitive[] {
  const stage = map.stage[box.id]!
  const colour = palette.colours[stage.colour]
  const { shape, words } = drawStageHeader(box, colour, stageScore(map, stage), palette)
  return [...shape, ...words]
}

/** How much of the map is researched, over the lanes' own shares; nothing where nobody asks. */
export function drawShare(scene: Scene): Text[] {
  const { geometry, palette, reading } = scene
  const words = shareInWords(sharesIn(scene)?.map, reading)
  const middle = geometry.headerY + (geometry.stages[0]?.height ?? 0) / 2
  return words === '' ? [] : [drawMapShare(words, middle + 4, palette)]
}

/** What a stage shows in KPI and channel lanes. */
export function drawDerived({ geometry, palette }: Scene, stage: StageBox): Primitive[] {
  const within = (box: { readonly x: number }) => box.x >= stage.x && box.x < stage.x + stage.width
  return [
    ...geometry.kpis.filter(within).map((box) =>
      group(
        `kpi-${box.homeId}`,
        '',
        box.kpis.flatMap((kpi) => drawKpi(kpi, palette)),
        box,
      ),
    ),
    ...geometry.channels.filter(within).map((box) => {
      const block = {
        x: 3,
        y: 12,
        lines: box.lines,
        lineHeight: 16,
        font: { size: 12, weight: 400 },
      } as const
      return group(`channel-${box.homeId}`, '', [drawText(block, palette.ink2)], box)
    }),
  ]
}

/** All arrows. */
export function drawLinks({ geometry, palette }: Scene): Primitive[] {
  return geometry.links.map((link) => group(link.id, '', drawLink(link, palette)))
}
