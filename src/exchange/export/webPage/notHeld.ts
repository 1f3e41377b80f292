import type { MapDocument } from '@/model/document'
import { type Counts, countFigures, preparedIn, sizeOf } from '../notHeld'

/** What of a map a page does not tell, whatever goes along with it. */
export function notHeldByPage(map: MapDocument): Counts {
  return { figures: countFigures(map), proof: sizeOf(map.proof), ...preparedIn(map) }
}
