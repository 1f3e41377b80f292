import { drawBoard } from '@/drawing/board'
import type { Scene } from '@/drawing/scene'
import type { Box } from '@/layout/box'
import { composePicture } from '../picture'
import type { PdfChoices } from './choices'
import { type Plan, planPages } from './plan'
import { smallestText } from './readability'

/** What a board with no text at all is taken to be written in, px. */
const ORDINARY = 11

/** A map's plan, with what it was planned from: all that is shown, and its smallest text in px. */
export type MapPlan = { readonly plan: Plan; readonly bounds: Box; readonly smallest: number }

/** Lays a map out as chosen. */
export function planMap(scene: Scene, choices: PdfChoices): MapPlan {
  const { bounds } = composePicture(scene, { what: 'map' })!
  const smallest = smallestText(drawBoard(scene)) ?? ORDINARY
  const plan = planPages(scene.geometry, bounds, choices, choices.textSize / smallest)
  return { plan, bounds, smallest }
}
