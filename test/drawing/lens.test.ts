import { expect, test } from 'vitest'
import { drawBoard, drawParts } from '@/drawing/board'
import { drawCard } from '@/drawing/card'
import { drawSwatch, legendOf } from '@/drawing/lens/legend'
import { type Lens, stepLabels } from '@/drawing/lens/lens'
import { looksOf } from '@/drawing/lens/look'
import { countPassing, lookAt, opacityAt, sharesIn, wordsAt } from '@/drawing/lens/reading'
import { dark, light } from '@/drawing/palette'
import type { Group, Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { emptyLibrary, type MapDocument } from '@/model/document'
import type { Card, Research } from '@/model/records/card'
import { createEvidence } from '@/model/records/evidence'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { laidOut, openDesk, planned } from '../helpers/board'

const LENSES = Object.keys(en.lens.names) as Lens[]

const desk = openDesk(
  planned({
    Only: {
      steps: [
        { touchpoint: 'A', pain: 'Slow' },
        { touchpoint: 'B', pain: 'Dear' },
      ],
    },
  }),
)

/** The scene of a map of four cards, two touchpoints and two pain points, read in some way. */
function sceneOf(
  cards: Readonly<Record<string, Partial<Card>>>,
  reading: { readonly lens?: Lens; readonly filter?: Research } = {},
  measurements: readonly Measurement[] = [],
): Scene {
  const changed = Object.entries(cards).map(([title, fields]) => ({
    ...desk.card(title),
    ...fields,
  }))
  const map: MapDocument = {
    ...desk.map,
    card: { ...desk.map.card, ...Object.fromEntries(changed.map((card) => [card.id, card])) },
    measurement: Object.fromEntries(measurements.map((each) => [each.id, each])),
  }
  const { lens = null, filter = null } = reading
  return {
    map,
    library: emptyLibrary(),
    geometry: laidOut(map),
    palette: light,
    scale: en.board.scale,
    reading: { lens, filter, messages: en },
  }
}

const boxOf = (scene: Scene, title: string) => scene.geometry.cards.get(desk.card(title).id)!
const TITLES = ['A', 'B', 'Slow', 'Dear']
const said = (scene: Scene) => TITLES.map((title) => wordsAt(scene, boxOf(scene, title)))

test('the emotion lens tells the face of the mean that is felt at a touchpoint', () => {
  const scene = sceneOf(
    { A: { scores: { everyone: -1.5 } }, Slow: { scores: { everyone: 2 } } },
    { lens: 'emotion' },
  )
  expect(said(scene)).toEqual(['Emotion: Frustrated', undefined, undefined, undefined])
})

test('the evidence lens tells how well founded each card is', () => {
  const evidence = createEvidence({ subjectId: desk.card('Slow').id, order: 'a0' })
  const scene = sceneOf({ A: { research: 'researched' } }, { lens: 'evidence' })
  const known = { ...scene, map: { ...scene.map, evidence: { [evidence.id]: evidence } } }
  expect(said(known)).toEqual([
    'Evidence: Researched',
    'Evidence: Assumption',
    'Evidence: Partly researched',
    'Evidence: Assumption',
  ])
})

test('the KPI lens tells the worst standing of what stands on the card', () => {
  const kpi = (title: string, definitionId: string, fields: Partial<Measurement>) =>
    createMeasurement({
      subjectId: desk.card(title).id,
      definitionId,
      order: 'a0',
      value: 50,
      ...fields,
    })
  const scene = sceneOf({}, { lens: 'kpi' }, [
    kpi('A', 'nps', { target: 40 }),
    kpi('A', 'conversionRate', { target: 90 }),
    kpi('A', 'ctr', {}),
    kpi('B', 'nps', {}),
    kpi('Slow', 'nps', { target: 52 }),
    kpi('Slow', 'ctr', { target: 90, shown: false }),
  ])
  expect(said(scene)).toEqual([
    'KPIs to target: Off target',
    'KPIs to target: No target',
    'KPIs to target: Close to target',
    undefined,
  ])
})

test('the lens of a pillar tells how a touchpoint is rated, and the pain points that break it', () => {
  const scene = sceneOf(
    {
      A: { pillars: { empathy: 4 } },
      B: { pillars: { integrity: 1 } },
      Slow: { brokenPillars: ['empathy', 'integrity'] },
      Dear: { brokenPillars: ['integrity'], pillars: { empathy: 2 } },
    },
    { lens: 'pillar:empathy' },
  )
  expect(said(scene)).toEqual(['Empathy: good', undefined, 'Empathy: Breaks it', undefined])
})

test.each(LENSES)('%s: each step has a look and a name of its own, in both languages', (lens) => {
  for (const palette of [light, dark]) {
    const looks = looksOf(lens, palette)
    for (const messages of [en, fr])
      expect(new Set(stepLabels(lens, messages)).size).toBe(looks.length)
    // Without its colours a swatch is still none of the others.
    const shapes = looks.map((look) =>
      JSON.stringify(drawSwatch(look)).replaceAll(/"#[0-9a-f]{6}"/g, (hex) =>
        hex === `"${palette.board}"` ? 'board' : 'ink',
      ),
    )
    expect(new Set(shapes).size).toBe(looks.length)
  }
})

test('what a lens has nothing to say about is dimmed, and what it speaks of is not', () => {
  const scene = sceneOf({ A: { pillars: { empathy: 4 } } }, { lens: 'pillar:empathy' })
  expect(opacityAt(scene, boxOf(scene, 'A'))).toBeUndefined()
  expect(opacityAt(scene, boxOf(scene, 'B'))).toBeLessThan(0.5)
  expect(lookAt(scene, boxOf(scene, 'B'))).toBeUndefined()
  const plain = { ...scene, reading: undefined }
  expect([lookAt(plain, boxOf(plain, 'A')), opacityAt(plain, boxOf(plain, 'B'))]).toEqual([
    undefined,
    undefined,
  ])
})

test('a filter dims what is founded better than it asks for, through a lens too', () => {
  const cards = { A: { research: 'researched' }, B: { research: 'partly' } } as const
  const dimmed = (filter: Research, lens?: Lens) => {
    const scene = sceneOf(cards, { filter, ...(lens && { lens }) })
    return TITLES.filter((title) => opacityAt(scene, boxOf(scene, title)) !== undefined)
  }
  expect(dimmed('assumption')).toEqual(['A', 'B'])
  expect(dimmed('partly')).toEqual(['A'])
  expect(dimmed('researched')).toEqual([])
  expect(dimmed('assumption', 'evidence')).toEqual(['A', 'B'])
  expect(countPassing(sceneOf(cards).map, 'assumption')).toBe(2)
})

test('the legend counts every card once', () => {
  const scene = sceneOf(
    { A: { pillars: { empathy: 4 } }, Slow: { brokenPillars: ['empathy'] } },
    { lens: 'pillar:empathy' },
  )
  const { name, steps, others } = legendOf(scene, scene.reading!)
  expect([name, others]).toEqual(['Empathy', 2])
  expect(steps.map(({ label, count }) => [label, count])).toEqual([
    ['very poor', 0],
    ['poor', 0],
    ['fair', 0],
    ['good', 1],
    ['very good', 0],
    ['Breaks it', 1],
  ])
})

test('the legend says how many cards it cannot count, as their lanes are collapsed', () => {
  const scene = sceneOf({ A: { research: 'researched' } }, { lens: 'evidence' })
  const { id } = desk.lane('pain')
  const map = { ...scene.map, lane: { ...scene.map.lane } }
  map.lane[id] = { ...map.lane[id]!, collapsed: true }
  const folded = { ...scene, map, geometry: laidOut(map) }
  expect(legendOf(scene, scene.reading!).away).toBe(0)
  const { steps, others, away } = legendOf(folded, folded.reading!)
  expect([steps.map(({ count }) => count), others, away]).toEqual([[1, 0, 1], 0, 2])
  const told = steps.reduce((sum, { count }) => sum + count, others + away)
  expect(told).toBe(Object.keys(map.card).length)
  expect([en.lens.away(2), fr.lens.away(1)]).toEqual([
    '2 cards in collapsed or hidden lanes',
    '1 fiche dans des lignes repliées ou masquées',
  ])
})

test('shares are told only where somebody asks what is founded', () => {
  const cards = { A: { research: 'researched' }, B: { research: 'partly' } } as const
  const shares = (reading: { lens?: Lens; filter?: Research }) => sharesIn(sceneOf(cards, reading))
  expect(shares({ lens: 'emotion' })).toBeUndefined()
  for (const reading of [{ lens: 'evidence' }, { filter: 'assumption' }] as const) {
    const { map, lanes } = shares(reading)!
    expect(map).toBe(0.375)
    expect(lanes.get(desk.lane('touchpoint').id)).toBe(0.75)
    expect(lanes.get(desk.lane('pain').id)).toBe(0)
    expect(lanes.has(desk.lane('emotion').id)).toBe(false)
  }
})

function textsIn(primitives: readonly Primitive[]): string[] {
  return primitives.flatMap((each) =>
    each.type === 'group' ? textsIn(each.children) : each.type === 'text' ? each.lines : [],
  )
}

test('a picture is seen through the lens, with its legend; the board has it beside', () => {
  const cards = { A: { research: 'researched' } } as const
  const scene = sceneOf(cards, { lens: 'evidence' })
  const picture = textsIn(drawBoard(scene))
  for (const words of ['Evidence', 'Partly researched', '50% researched', '25% researched'])
    expect(picture).toContain(words)
  expect(textsIn(drawParts(scene))).not.toContain('Partly researched')
  const plain = textsIn(drawBoard({ ...scene, reading: undefined }))
  expect(plain.filter((text) => /esearched/.test(text))).toEqual([])
  expect(drawBoard({ ...scene, reading: undefined })).toEqual(
    drawParts({ ...scene, reading: undefined }),
  )
})

test('a dimmed card is dimmed in a picture as on the board', () => {
  const scene = sceneOf({ A: { research: 'researched' } }, { filter: 'assumption' })
  const group = (title: string) =>
    drawBoard(scene).find((each) => each.type === 'group' && each.id === desk.card(title).id)
  expect(group('A')).toMatchObject({ opacity: opacityAt(scene, boxOf(scene, 'A')) })
  expect(group('B')).not.toHaveProperty('opacity')
})

test('the mark of evidence stays above the words of a thought, which reach into the corner', () => {
  const map = planned({ Only: { steps: [{ touchpoint: 'A', thought: 'Is it for me?' }] } })
  const { cards } = laidOut(map)
  const thoughts = [...cards.values()].filter(({ body }) => body.type === 'thought')
  expect(thoughts.length).toBeGreaterThan(0)
  for (const { body } of thoughts) {
    const drawn = drawCard(body, '#000000', light, looksOf('evidence', light)[2])
    const badge = drawn.at(-1) as Group
    const bottom = Math.max(
      ...badge.children.flatMap((part) => (part.type === 'rect' ? [part.y + part.height] : [])),
    )
    const { y, font } = body.title
    expect(badge.y + bottom).toBeLessThan(y - font.size * 0.75)
  }
})
