import type { Scene } from '@/drawing/scene'
import { composePicture } from '../../picture'
import type { Paper } from '../page/paper'
import type { Place } from './placePrimitives'

/** Around the board on its slide, in points: it is as large as can be. */
const AROUND = 10
/** The slide's number stands below it. */
const FOOT = 24

/** Where the board's corner lies on its slide, and how many points one of its pixels is. */
export function boardPlace({ scene, paper }: { scene: Scene; paper: Paper }): Place {
  const { bounds } = composePicture(scene, { what: 'map' })!
  const width = paper.width - AROUND * 2
  const height = paper.height - AROUND - FOOT
  const scale = Math.min(width / bounds.width, height / bounds.height)
  return {
    x: AROUND + (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: AROUND + (height - bounds.height * scale) / 2 - bounds.y * scale,
    scale,
    opacity: 1,
  }
}
