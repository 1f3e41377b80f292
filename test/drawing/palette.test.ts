import { expect, test } from 'vitest'
import { drawCard, drawKpi } from '@/drawing/card'
import { drawCurveLine } from '@/drawing/emotion'
import { drawPersona, drawTitle } from '@/drawing/head'
import { drawLaneTitle } from '@/drawing/lane'
import { drawNote } from '@/drawing/note'
import { dark, light, type Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { drawStageHeader } from '@/drawing/stage'
import { en } from '@/i18n/en'
import type { Captions } from '@/layout/captions'
import { type CardBody, layoutCard } from '@/layout/cardBody'
import type { StageBox } from '@/layout/geometry'
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
  const measurements = STANDINGS.map((_, at) =>
    createMeasurement({ subjectId: card.id, definitionId: String(at), order: 'a0' }),
  )
  const captions: Captions = {
    ...optionsFor({ persona: {}, definition: {} }).captions,
    kpi: ({ definitionId }) => {
      const standing = STANDINGS[Number(definitionId)]
      return { name: 'NPS', value: '32', better: 'up', standing }
    },
  }
  return layoutCard(card, measurements, 1, 108, captions, breakText)
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

  test.each(COLOURS)(`${palette.name}: white is readable on %s`, (colour) => {
    const box = { width: 200, height: 32, lines: ['Purchase'], isFirst: false } as const
    const header = drawStageHeader(
      box as unknown as StageBox,
      palette.colours[colour],
      { value: 1, isMean: true },
      palette,
    )
    expectReadable(header, palette.colours[colour])
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
    for (const lane of lanes)
      expectReadable(drawLaneTitle(lane, en.board.scale, palette), palette.board)
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
    const { stroke } = drawCurveLine({ personaId: null, points: [] }, 0, palette.strokes[colour])
    expect(contrast(stroke!, palette.board)).toBeGreaterThanOrEqual(SHAPE)
  })
}

test('both palettes have the same parts, and no two faces the same colour', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light))
  for (const { faces } of PALETTES) expect(new Set(faces).size).toBe(5)
})
