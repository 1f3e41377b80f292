import type { CommandContext } from '@/commands/context'
import { reorder } from '@/commands/reorder'
import type { Box, Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { lanesOf, stagesOf } from '@/model/outline'
import { type Gesture, gestureStore, rest } from '../gestureStore'

/** Drags a stage along the headers, or a lane along the titles, to another place among its like. */
export function dragHeader(
  context: CommandContext,
  geometry: Geometry,
  kind: 'stage' | 'lane',
  id: string,
  start: Point,
): Gesture {
  const boxes: readonly (Box & { readonly id: string })[] =
    kind === 'stage' ? geometry.stages : geometry.lanes
  const ids = new Set([id])
  const others = boxes.filter((box) => box.id !== id)
  const middle = (box: Box) => (kind === 'stage' ? box.x + box.width / 2 : box.y + box.height / 2)
  let index: number | undefined
  return {
    move(at) {
      const along = kind === 'stage' ? at.x : at.y
      index = others.filter((box) => middle(box) < along).length
      const by = kind === 'stage' ? { x: at.x - start.x, y: 0 } : { x: 0, y: at.y - start.y }
      const marker = markerBefore(geometry, kind, others, index)
      gestureStore.setState({ dragged: { ids, by }, marker })
    },
    end() {
      rest()
      if (index !== undefined)
        reorder(context, kind, id, placeAmongAll(context, kind, id, others[index]?.id))
    },
  }
}

/** The place before a shown neighbour, or the last one, counted with those that are not shown. */
function placeAmongAll(
  { editor }: CommandContext,
  kind: 'stage' | 'lane',
  id: string,
  next: string | undefined,
): number {
  const { map } = editor.store.getState()
  const others = (kind === 'stage' ? stagesOf(map) : lanesOf(map)).filter((each) => each.id !== id)
  const at = others.findIndex((each) => each.id === next)
  return at < 0 ? others.length : at
}

const WIDTH = 3

function markerBefore(
  { width, headerY, lanesY, height }: Geometry,
  kind: 'stage' | 'lane',
  others: readonly Box[],
  index: number,
): Box {
  const next = others[index]
  const last = others.at(-1)
  if (kind === 'stage') {
    const x = next ? next.x - 2 : last ? last.x + last.width + 2 : 0
    return { x: x - WIDTH / 2, y: headerY - 4, width: WIDTH, height: height - headerY }
  }
  const y = next ? next.y : last ? last.y + last.height : lanesY
  return { x: 6, y: y - WIDTH / 2, width: width - 12, height: WIDTH }
}
