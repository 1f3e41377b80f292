import type { Geometry, StageBox } from '@/layout/geometry'
import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { stageScore } from '@/model/feelings'
import type { PersonaId } from '@/model/records/persona'
import { drawCard, drawKpi, drawText } from './card'
import { drawCurveLine, drawCurvePoint, drawScale, scoredPoints } from './emotion'
import { drawPersona, drawTitle } from './head'
import { drawLaneTitle, type ScaleWords } from './lane'
import { drawLink } from './link'
import { drawNote } from './note'
import type { Palette } from './palette'
import { group, type Primitive } from './primitives'
import { drawStageHeader } from './stage'

/** What a board is drawn from. */
export type Scene = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly geometry: Geometry
  readonly palette: Palette
  readonly scale: ScaleWords
}

/** The whole board as a picture: what lies on the screen, in the same order, without its controls. */
export function drawBoard(scene: Scene): Primitive[] {
  const { map, geometry, palette } = scene
  return [
    ...drawBackdrop(scene),
    group('head', journeyOf(map).title, drawHead(scene)),
    ...geometry.stages.map((box) => {
      const stage = map.stage[box.id]!
      return group(box.id, stage.title, drawHeaderOf(scene, box), box)
    }),
    ...geometry.lanes.map((box) =>
      group(box.id, box.lines.join(' '), drawLaneTitle(box, scene.scale, palette), box),
    ),
    ...geometry.stages.flatMap((box) => drawDerived(scene, box)),
    ...drawCurves(scene),
    ...[...geometry.cards.values()].map((box) => {
      const colour = palette.strokes[map.stage[box.stageId]!.colour]
      return group(box.id, map.card[box.id]!.title, drawCard(box.body, colour, palette), box)
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
export function drawHeaderOf({ map, palette }: Scene, box: StageBox): Primitive[] {
  const stage = map.stage[box.id]!
  return drawStageHeader(box, palette.colours[stage.colour], stageScore(map, stage), palette)
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

/** The curves from the last persona to the first, so that the first lies on top. */
export function drawCurves(scene: Scene): Primitive[] {
  const { geometry, palette } = scene
  return geometry.emotions.flatMap(({ curves }) =>
    curves
      .map((curve, index) => {
        const colour = curveColour(scene, curve.personaId)
        return [
          drawCurveLine(curve, index, colour),
          ...scoredPoints(curve).map((point) =>
            group(
              `${curve.personaId ?? 'mean'}-${point.cardId}`,
              '',
              drawCurvePoint(point.score!, index, colour, palette),
              point,
            ),
          ),
        ]
      })
      .reverse()
      .flat(),
  )
}

/** The colour of a persona's curve; the accent for the mean of all. */
export function curveColour(
  { library, palette }: Pick<Scene, 'library' | 'palette'>,
  personaId: PersonaId | null,
): string {
  const persona = personaId && library.persona[personaId]
  return persona ? palette.strokes[persona.colour] : palette.accent
}

/** All arrows. */
export function drawLinks({ geometry, palette }: Scene): Primitive[] {
  return geometry.links.map((link) => group(link.id, '', drawLink(link, palette)))
}
