import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import type { Lane } from '@/model/records/lane'

/** Sees that a lane is there and open: what is added to it must be seen. */
export function ensureLane(map: Draft<MapDocument>, lane: Lane): void {
  const known = map.lane[lane.id]
  if (known) known.collapsed = false
  else map.lane[lane.id] = { ...lane, collapsed: false }
}
