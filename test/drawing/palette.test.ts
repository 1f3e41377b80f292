import { expect, test } from 'vitest'
import { drawCard } from '@/drawing/card'
import { drawCurveLine, drawGap, drawMeasuredLine } from '@/drawing/emotion'
import { drawPersona, drawTitle } from '@/drawing/head'
import { drawKpi } from '@/drawing/kpi'
import { drawLaneMarks, drawLaneWords, drawMapShare } from '@/drawing/lane'
import type { Lens } from '@/drawing/lens/lens'
import { looksOf } from '@/drawing/lens/look'
import { drawNote } from '@/drawing/note'
import { dark, light, type Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { drawStageHeader } from '@/drawing/stage'
import { en } from '@/i18n/en'
import type { Captions } from '@/layout/captions'
import { type CardBody, layoutCard } from '@/layout/cardBody'
import type { StageBox } from '@/layout/geometry'
import { layoutHeaderKpis } from '@/layout/headerKpis'
import { CARD_TYPES, createCard } from '@/model/records/card'
import { COLOURS } from '@/model/records/fields'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { breakText, laidOut, optionsFor, planned } from '../helpers/board'
import { contrast } from './contrast'

const PALETTES = [light, dark] as const

/** What a text needs against what it stands on. */
const TEXT = 4.5
/** What a shape needs that tells something. */
const SHAPE = 3

const STANDINGS = ['met', 'near', 'missed', undefined] as const

/** A card that shows all that a card of its type can show. */
function fullCard(type: (typeof CARD_TYPES)[number]): CardBody {
  const place = { type, laneId: 'lane_a', homeId: 'step_a', order: 'a0' } as const
  const rest = { channels: ['phone'], severity: 3, votes: 4, impact: 3, effort: 2 }
  const card = createCard({ ...place, ...rest, title: 'Title', scores: { everyone: 1 } })
  const series = STANDINGS.map((_, at) => {
    const latest = createMeasurement({ subjectId: card.id, definitionId: String(at), order: 'a0' })
    return { ...latest, latest, measurements: [latest] }
  })
  const trend = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ]
  const captions: Captions = {
    ...optionsFor({ persona: {}, definition: {}, agenda: {} }).captions,
    kpi: ({ definitionId }) => {
      const standing = STANDINGS[Number(definitionId)]
      return { name: 'NPS', value: '32', standing, trend }
    },
  }
  return layoutCard(card, series, 1, card.votes, 108, captions, breakText)
}

/** What a drawing stands on: its first filled shape, or the board. */
function groundOf(primitives: readonly Primitive[], palette: Palette): string {
  const [first] = primitives
  return (first?.type === 'rect' && first.fill) || palette.board
}

function expectReadable(primitives: readonly Primitive[], ground: string): void {
  const texts = primitives.filter((primitive) => primitive.type === 'text')
  expect(texts.length).toBeGreaterThan(0)
  const poor = texts.filter(({ fill }) => contrast(fill, ground) < TEXT)
  expect(poor.map(({ lines, fill }) => `${lines[0]}: ${fill} on ${ground}`)).toEqual([])
}

/** The shapes of a drawing that tell something: all but its texts. */
function shapesIn(primitives: readonly Primitive[]) {
  return primitives.flatMap((each) => (each.type === 'path' || each.type === 'rect' ? [each] : []))
}

test('the reckoning of contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
})

for (const palette of PALETTES) {
  test.each(CARD_TYPES)(`${palette.name}: all that a %s says is readable on it`, (type) => {
    const primitives = drawCard(fullCard(type), palette.colours.indigo, palette)
    expectReadable(primitives, groundOf(primitives, palette))
  })

  test(`${palette.name}: whatever a lens colours a card with, all that it says stays readable`, () => {
    for (const lens of Object.keys(en.lens.names) as Lens[])
      for (const look of looksOf(lens, palette))
        for (const type of CARD_TYPES) {
          const drawn = drawCard(fullCard(type), palette.strokes.indigo, palette, look)
          expect(groundOf(drawn, palette)).toBe(look.fill)
          expectReadable(drawn, look.fill)
          expect(contrast(look.edge, palette.board)).toBeGreaterThanOrEqual(SHAPE)
        }
  })

  test.each(COLOURS)(`${palette.name}: white is readable on %s`, (colour) => {
    const at = { x: 18, y: 20, width: 120 }
    const captions = fullCard('touchpoint').kpis
    const box = { width: 200, height: 47, lines: ['Purchase'], titleY: 14, isFirst: false } as const
    const header = drawStageHeader(
      { ...box, ...layoutHeaderKpis(captions, at, breakText) } as unknown as StageBox,
      palette.colours[colour],
      { value: 1, isMean: true },
      palette,
    )
    expectReadable(header.words, palette.colours[colour])
    for (const { stroke, fill } of shapesIn(header.words))
      expect(contrast((stroke ?? fill)!, palette.colours[colour])).toBeGreaterThanOrEqual(SHAPE)
    expect(palette.onColour).toBe('#ffffff')
    const persona = createPersona({ name: 'Camille', colour })
    const place = {
      personaId: persona.id,
      nameLines: ['Camille'],
      roleLines: ['34'],
      x: 0,
      y: 0,
      width: 200,
      height: 34,
    }
    const [disc, initials, ...rest] = drawPersona(place, persona, palette)
    expectReadable([initials!], groundOf([disc!], palette))
    expectReadable(rest, palette.board)
  })

  test(`${palette.name}: titles, lanes, scale and KPIs are readable on the board`, () => {
    const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
    const { head, lanes } = laidOut(map)
    expectReadable(drawTitle(head, palette), palette.board)
    for (const lane of lanes) {
      expectReadable(drawLaneWords(lane, palette, '40% researched'), palette.board)
      if (lane.type !== 'emotion') continue
      const both = drawLaneMarks({ ...lane, curves: 'both' }, en.board.scale, palette)
      expectReadable(both, palette.board)
    }
    expectReadable([drawMapShare('40% researched', 20, palette)], palette.board)
    const felt = { cardId: 'card_a', x: 0, feltY: 0, between: [-10, 10] } as const
    const gap = { ...felt, measuredX: 0, measuredY: 40, label: '−1.3' }
    expectReadable(drawGap(gap, palette), palette.board)
    for (const kpi of fullCard('touchpoint').kpis)
      expectReadable(drawKpi(kpi, palette), palette.board)
  })

  test(`${palette.name}: a note is readable on its own colour`, () => {
    const box = { id: 'note_a', x: 0, y: 0, width: 190, height: 64, lines: ['Note'] } as const
    const primitives = drawNote(box, palette)
    expectReadable(primitives, groundOf(primitives, palette))
  })

  test(`${palette.name}: the features of each face stand out from it, and each face from the board`, () => {
    for (const face of palette.faces) {
      expect(contrast(palette.onColour, face)).toBeGreaterThanOrEqual(SHAPE)
      expect(contrast(face, palette.board)).toBeGreaterThanOrEqual(SHAPE)
    }
  })

  test.each(COLOURS)(`${palette.name}: a curve in %s stands out from the board`, (colour) => {
    const none = { personaId: null, points: [] }
    for (const draw of [
      drawMeasuredLine,
      (curve: typeof none, ink: string) => drawCurveLine(curve, 0, ink),
    ])
      expect(
        contrast(draw(none, palette.strokes[colour]).stroke!, palette.board),
      ).toBeGreaterThanOrEqual(SHAPE)
  })
}

test('both palettes have the same parts, and no two faces the same colour', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light))
  for (const { faces } of PALETTES) expect(new Set(faces).size).toBe(5)
})
