import { dark, light } from '@/drawing/palette'
import type { Colour } from '@/model/records/fields'

/** A named colour as a line on the report, in whichever theme it is shown. */
export function strokeOf(colour: Colour): string {
  return `light-dark(${light.strokes[colour]}, ${dark.strokes[colour]})`
}
