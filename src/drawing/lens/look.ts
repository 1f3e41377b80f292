import { drawFace } from '../faces'
import { mix } from '../mix'
import type { Palette } from '../palette'
import { disc, type Primitive } from '../primitives'
import { STANDING_SIGNS } from '../standingSigns'
import type { Lens } from './lens'

/** How a card looks through a lens. No two looks of a lens differ in colour alone. */
export type LensLook = {
  readonly fill: string
  readonly edge: string
  readonly dash?: readonly number[]
  /** A mark around its own middle, for a corner of the card. */
  readonly badge: readonly Primitive[]
}

const known = new WeakMap<Palette, Map<Lens, readonly LensLook[]>>()

/** The looks of a lens by the steps of its legend: the same objects for as long as the palette is. */
export function looksOf(lens: Lens, palette: Palette): readonly LensLook[] {
  const ofPalette = known.get(palette) ?? new Map<Lens, readonly LensLook[]>()
  known.set(palette, ofPalette)
  const looks = ofPalette.get(lens) ?? makeLooks(lens, palette)
  ofPalette.set(lens, looks)
  return looks
}

function makeLooks(lens: Lens, palette: Palette): readonly LensLook[] {
  switch (lens) {
    case 'emotion':
      return palette.faces.map((colour, at) => ({
        ...tinted(colour, palette),
        badge: faceBadge(at - 2, colour, palette),
      }))
    case 'evidence':
      return evidenceLooks(palette)
    case 'kpi':
      return [
        signed(palette.pain, STANDING_SIGNS.missed, palette),
        { ...signed(palette.warning, STANDING_SIGNS.near, palette), dash: DASHED },
        signed(palette.opportunity, STANDING_SIGNS.met, palette),
        {
          ...signed(palette.ink3, STANDING_SIGNS.none, palette),
          fill: palette.board,
          dash: DOTTED,
        },
      ]
    default:
      return [
        ...palette.faces.map((colour, at) => ({
          ...tinted(colour, palette),
          badge: numberBadge(at + 1, colour, palette),
        })),
        signed(palette.pain, STANDING_SIGNS.missed, palette),
      ]
  }
}

const DOTTED = [0.5, 3.5]
const DASHED = [5, 3.5]

function tinted(colour: string, palette: Palette): Omit<LensLook, 'badge'> {
  return { fill: mix(colour, palette.board, palette.name === 'dark' ? 0.22 : 0.13), edge: colour }
}

/** A look with a sign on a disc of its colour. */
function signed(colour: string, sign: string, palette: Palette): LensLook {
  return {
    ...tinted(colour, palette),
    badge: [
      disc(0, 0, 7.5, { fill: colour, stroke: palette.board, strokeWidth: 1.5 }),
      { type: 'path', d: sign, stroke: palette.board, strokeWidth: 1.75 },
    ],
  }
}

function faceBadge(score: number, skin: string, palette: Palette): Primitive[] {
  return drawFace(0, 0, 8, score, { skin, features: palette.onColour, ring: palette.board })
}

function numberBadge(number: number, colour: string, palette: Palette): Primitive[] {
  return [
    disc(0, 0, 7.5, { fill: palette.board, stroke: colour, strokeWidth: 1.75 }),
    {
      type: 'text',
      x: 0,
      y: 3.8,
      lines: [String(number)],
      lineHeight: 12,
      font: { size: 10.5, weight: 700 },
      fill: palette.ink,
      anchor: 'middle',
    },
  ]
}

/** The better a card is founded, the fuller its circle, its edge and its ground. */
function evidenceLooks(palette: Palette): LensLook[] {
  const { accent, ink3, board } = palette
  const ring = (colour: string, fill: string) =>
    disc(0, 0, 5.5, { fill, stroke: colour, strokeWidth: 1.75 })
  const half: Primitive = { type: 'path', d: 'M0 -5.5 A5.5 5.5 0 0 0 0 5.5 Z', fill: accent }
  const fill = tinted(accent, palette).fill
  return [
    { fill: board, edge: ink3, dash: DOTTED, badge: [ring(ink3, board)] },
    { fill: mix(fill, board, 0.5), edge: accent, dash: DASHED, badge: [ring(accent, board), half] },
    { fill, edge: accent, badge: [ring(accent, accent)] },
  ]
}
