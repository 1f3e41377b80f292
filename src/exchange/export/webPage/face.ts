import { drawFace } from '@/drawing/faces'
import { light } from '@/drawing/palette'
import { writeSvg } from '@/drawing/surfaces/svg'
import { faceOf } from '@/model/score'
import { html, type Markup, markup } from './html'

const NO_PICTURES = new Map()

/** The face of a score, −2…2, as it stands on the board; the words beside it say the same. */
export function face(score: number): Markup {
  const skin = light.faces[faceOf(score) + 2]!
  const drawn = drawFace(10, 10, 10, score, { skin, features: light.onColour })
  return html`<svg class="face" viewBox="0 0 20 20" aria-hidden="true">${markup(writeSvg(drawn, NO_PICTURES))}</svg>`
}
