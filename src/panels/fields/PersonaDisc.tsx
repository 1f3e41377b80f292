import { drawAvatar } from '@/drawing/head'
import { light } from '@/drawing/palette'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import type { Persona } from '@/model/records/persona'

/** A persona's picture or initials in a disc, as on the board; `size` is its diameter in pixels. */
export function PersonaDisc({ persona, size }: { persona: Persona; size: number }) {
  const radius = size / 2
  return (
    <svg width={size} height={size} aria-hidden="true" style={{ flex: 'none', display: 'block' }}>
      <SvgPrimitives primitives={drawAvatar(persona, radius, radius, radius, light)} />
    </svg>
  )
}
