import { drawBackdrop, drawBoard } from '@/drawing/board'
import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { type Box, boxAround } from '@/layout/box'
import type { StageBox } from '@/layout/geometry'
import { cutCurve } from './cutCurve'

/** The selected cards, stages and notes on the empty board, and the box around them. */
export function composeSelection(
  scene: Scene,
  ids: ReadonlySet<string>,
): { readonly primitives: readonly Primitive[]; readonly around: Box | undefined } {
  const { geometry } = scene
  const stages = geometry.stages.filter(({ id }) => ids.has(id))
  const cards = [...geometry.cards.values()].filter(({ id }) => ids.has(id))
  const notes = geometry.notes.filter(({ id }) => ids.has(id))
  return {
    primitives: [...drawBackdrop(scene), ...drawChosen(scene, ids, stages)],
    around: boxAround([...stages.map((box) => columnOf(scene, box)), ...cards, ...notes]),
  }
}

/** A whole stage, with everything in it and the curve as far as it runs through it. */
export function drawStage(scene: Scene, stage: StageBox): Primitive[] {
  return drawChosen(scene, new Set([stage.id]), [stage])
}

/** A stage from its header to the end of the last lane. */
export function columnOf({ geometry }: Scene, stage: StageBox): Box {
  const { lanes, lanesY } = geometry
  const last = lanes.at(-1)
  const bottom = last ? last.y + last.height : lanesY
  return { x: stage.x, y: stage.y, width: stage.width, height: bottom - stage.y }
}

/** Those parts of the board's drawing that belong to chosen records; the drawing names its groups. */
function drawChosen(
  scene: Scene,
  ids: ReadonlySet<string>,
  stages: readonly StageBox[],
): Primitive[] {
  const names = namesOf(scene, ids, stages)
  // The backdrop comes first in the board's drawing, and the curves are the only paths after it.
  return drawBoard(scene)
    .slice(drawBackdrop(scene).length)
    .flatMap((primitive): Primitive[] => {
      if (primitive.type === 'group') return names.has(primitive.id) ? [primitive] : []
      if (primitive.type !== 'path') return []
      return stages.flatMap(({ x, width }) => {
        const d = cutCurve(primitive.d, { from: x, to: x + width })
        return d ? [{ ...primitive, d }] : []
      })
    })
}

function namesOf(
  { map, geometry }: Scene,
  ids: ReadonlySet<string>,
  stages: readonly StageBox[],
): ReadonlySet<string> {
  const stageIds = new Set<string>(stages.map(({ id }) => id))
  const inStages = [...geometry.cards.values()].filter(({ stageId }) => stageIds.has(stageId))
  const homes = stages.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)])
  const curves = geometry.emotions.flatMap((emotion) => emotion.curves)
  const names = new Set<string>([
    ...ids,
    ...inStages.map(({ id }) => id),
    ...homes.flatMap((id) => [`kpi-${id}`, `channel-${id}`]),
    ...curves.flatMap(({ personaId }) => inStages.map(({ id }) => `${personaId ?? 'mean'}-${id}`)),
  ])
  for (const { id, fromId, toId } of Object.values(map.link))
    if (names.has(fromId) && names.has(toId)) names.add(id)
  return names
}
