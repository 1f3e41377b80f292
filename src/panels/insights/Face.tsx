import { drawFace } from '@/drawing/faces'
import { light } from '@/drawing/palette'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { faceOf } from '@/model/score'

type Props = { readonly score: number; readonly radius: number }

/** A face within a chart's drawing, around its origin. Its colours are those of both themes. */
export function FaceMark({ score, radius }: Props) {
  const skin = light.faces[faceOf(score) + 2]!
  const colours = { skin, features: light.onColour, ring: 'var(--surface)' }
  return <SvgPrimitives primitives={drawFace(0, 0, radius, score, colours)} />
}

/** A face beside words that say the score. */
export function Face({ score, radius }: Props) {
  const side = radius * 2 + 2
  return (
    <svg
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <FaceMark score={score} radius={radius} />
    </svg>
  )
}
