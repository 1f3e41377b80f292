import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { boardPlace } from '@/exchange/export/deck/board/boardPlace'
import { arialWidth } from '@/exchange/export/deck/page/arial'
import { paperOf } from '@/exchange/export/deck/page/paper'
import { createProgress } from '@/exchange/export/progress'
import { emptyLibrary, type MapDocument, tableOf } from '@/model/document'
import { createId } from '@/model/ids'
import { createCast } from '@/model/records/cast'
import { createEvidence } from '@/model/records/evidence'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { planned } from '../helpers/board'
import { makeSample } from '../helpers/sample'
import { deckExporter, deckOf, type OpenDeck, wordsIn } from './deckFile'
import { sourceOf } from './deckSource'
import { xmlFault } from './strictXml'

const sample = makeSample('en')
const library = { ...emptyLibrary(), persona: tableOf(sample.personas) }
const source = sourceOf(sample.map, library)
let deck: OpenDeck
beforeAll(async () => {
  deck = await deckOf(source)
})

const EMU = 12_700
/** Why any part of a deck is not well-formed. */
const faultsIn = ({ parts }: OpenDeck) =>
  [...parts].flatMap(([name, xml]) => {
    const fault = xmlFault(xml.replace(/^<\?xml[^>]*\?>\s*/, ''))
    return fault ? [`${name}: ${fault}`] : []
  })

test('every part is well-formed, and every part that another names is there', () => {
  expect(faultsIn(deck)).toEqual([])
  const listed = [...deck.parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g)]
  expect(listed.map(([, name]) => name).filter((name) => !deck.names.includes(name!))).toEqual([])
  const missing = [...deck.parts].flatMap(([part, xml]) =>
    part.endsWith('.rels') ? targetsOf(part, xml).filter((name) => !deck.names.includes(name)) : [],
  )
  expect(missing).toEqual([])
})

test('no shape is bare, each has a number of its own, and a paragraph tells its properties once', () => {
  for (const slide of deck.slides) {
    for (const [shape] of slide.matchAll(/<p:sp>.*?<\/p:sp>/gs))
      expect(shape).toContain('<p:txBody>')
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [paragraph] of slide.matchAll(/<a:p>.*?<\/a:p>/gs)) {
      expect(paragraph.match(/<a:pPr/g) ?? []).toHaveLength(1)
      expect(paragraph.match(/<a:r>/g)?.length ?? 0).toBeLessThanOrEqual(1)
    }
  }
})

test('nothing is a picture where the map has none', () => {
  expect(deck.names.filter((name) => name.includes('media/'))).toEqual([])
  expect(deck.slides.join('')).not.toContain('<p:pic>')
})

test.each(['16:9', '4:3'] as const)(
  'on %s every card keeps its place within two hundredths of the slide',
  async (ratio) => {
    const { slides } = await deckOf(source, { slides: new Set(['map']), ratio })
    const paper = paperOf(ratio)
    const { x, y, scale } = boardPlace({ scene: source.scene, paper })
    expect(paper.width / paper.height).toBeCloseTo(ratio === '16:9' ? 16 / 9 : 4 / 3)
    const board = source.scene.geometry
    expect(board.width * scale).toBeGreaterThan(paper.width * 0.5)
    const found = [...board.cards.values()].map((card) => {
      const { title, type } = sample.map.card[card.id]!
      const name = `${source.messages.cardTypes[type]}: ${title}`
      const box = boxNamed(slides[0]!, name)
      expect(box, name).toBeDefined()
      const near = (is: number, be: number, whole: number) =>
        expect(Math.abs(is / EMU - be) / whole).toBeLessThan(0.02)
      near(box!.x, x + card.x * scale, paper.width)
      near(box!.y, y + card.y * scale, paper.height)
      near(box!.width, card.width * scale, paper.width)
      near(box!.height, card.height * scale, paper.height)
      return name
    })
    expect(found.length).toBeGreaterThan(20)
  },
)

test('each persona has one freeform on the map, and one on each stage', () => {
  const named = (slide: string) =>
    [
      ...slide.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Emotion: ([^"]+)">.*?<\/p:sp>/gs),
    ].filter(([shape]) => shape.includes('<a:custGeom>'))
  expect(named(deck.slides[1]!).map(([, who]) => who)).toEqual(['Marc', 'Camille'])
  const [shape] = named(deck.slides[1]!)[0]!
  expect(shape!.match(/<a:cubicBezTo>/g)!.length).toBe(10)
  // A stage with more than a slide holds has its curve on the first.
  const stages = deck.slides.slice(3).filter((slide) => named(slide).length > 0)
  expect(stages.map((slide) => named(slide).length)).toEqual([2, 2, 2, 2, 2])
})

test('every slide has one title outside of groups, and all but the cover a number', () => {
  for (const [index, slide] of deck.slides.entries()) {
    expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1)
    expect(/<p:grpSp>(?:(?!<\/p:grpSp>).)*type="title"/s.test(slide)).toBe(false)
    expect(slide.includes('type="slidenum"')).toBe(index > 0)
  }
})

test('tables are native and say what the map knows', () => {
  const tables = deck.slides.filter((slide) => slide.includes('<a:tbl>'))
  expect(tables).toHaveLength(7)
  const [pains, opportunities, kpis] = tables.map(wordsIn)
  expect(pains).toEqual(
    expect.arrayContaining(['Severity', 'Share', 'Votes', 'Priority', '●●●●●', '35%', '7']),
  )
  expect(opportunities).toEqual(
    expect.arrayContaining(['Impact', 'Effort', 'Owner', 'State', 'Due', 'Inès']),
  )
  expect(kpis).toEqual(
    expect.arrayContaining(['Value', 'Target', 'Change', '2.4%', '2%', '+0.2 pts']),
  )
})

test('a long table goes on on further slides, each with the headings, and loses no row', async () => {
  const pains = Array.from(
    { length: 70 },
    (_, index) => `Pain ${index} that takes more than one line of its column`,
  )
  const map = planned({ One: { steps: [{ touchpoint: 'Shop', pain: pains }] } })
  const { slides } = await deckOf(sourceOf(map, emptyLibrary()), { slides: new Set(['pains']) })
  expect(slides.length).toBeGreaterThan(2)
  for (const slide of slides) expect(wordsIn(slide)).toContain('Severity')
  const rows = slides.flatMap((slide) => wordsIn(slide).filter((word) => /^Pain \d/.test(word)))
  expect(rows.sort()).toEqual([...pains].sort())
})

test('notes hold the evidence with source, day and sentence, and only safe links can be followed', async () => {
  const [card] = Object.values(sample.map.card).filter(({ type }) => type === 'pain')
  const add = (link: string, order: string) =>
    createEvidence({
      subjectId: card!.id,
      order,
      link,
      date: '2026-10-05',
      sentence: `Seen at ${order}`,
      source: 'sales',
    })
  const evidence = [
    add('https://example.org/?a=1&b="2"', 'b1'),
    add('javascript:alert(1)', 'b2'),
    add(' JaVaScript\t:alert(1)', 'b3'),
    add('data:text/html,x', 'b4'),
    add('//host/path', 'b5'),
    add('mailto:team@example.org', 'b6'),
  ]
  const map: MapDocument = {
    ...sample.map,
    evidence: { ...sample.map.evidence, ...tableOf(evidence) },
  }
  const { parts, notes, slides } = await deckOf(sourceOf(map, library))
  const stage = notes.find((text) => text.includes('Seen at b1'))!
  expect(stage).toContain(`Pain point: ${card!.title}`)
  expect(stage).toContain('• Sales, Oct 5, 2026: Seen at b1 (https://example.org/?a=1&b=%222%22)')
  const links = [...parts].flatMap(([name, xml]) =>
    name.endsWith('.rels')
      ? [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to]) => to)
      : [],
  )
  expect(links).toEqual(['https://example.org/?a=1&amp;b=%222%22', 'mailto:team@example.org'])
  expect(slides.join('').match(/<a:hlinkClick /g)).toHaveLength(2)
})

test('the file names the map and the product, and nobody else', () => {
  const core = deck.parts.get('docProps/core.xml')!
  expect(core).toContain('<dc:title>First online order</dc:title>')
  expect(core).toContain('<dc:creator>Parcours</dc:creator>')
  expect(deck.parts.get('docProps/app.xml')).toContain('<Company></Company>')
  expect([...deck.parts.values()].join('')).not.toContain('PptxGenJS')
})

const EXTREMES = [
  'Family 👩‍👩‍👧‍👦 flag 🇫🇷',
  'مرحبا 123 بالعالم',
  'Ω'.repeat(500),
  'a\u0000b\u0008c\ud800d\u202ee',
  '<img src=x onerror=alert(1)> & "quotes"',
  '   ',
  'line one\nline two\r\n\tline three',
]

test('text extremes are whole on the map, and every part stays well-formed', async () => {
  const map = planned({
    [EXTREMES[0]!]: {
      steps: EXTREMES.map((text) => ({ touchpoint: text, pain: text, thought: text })),
    },
  })
  const opened = await deckOf(sourceOf(map, emptyLibrary()))
  expect(faultsIn(opened)).toEqual([])
  const words = wordsIn(opened.slides[1]!)
  for (const text of [EXTREMES[0]!, EXTREMES[1]!, EXTREMES[2]!, EXTREMES[4]!])
    expect(words).toContain(text)
  expect(words).toContain('abcd\u202ee')
  expect(words).toEqual(expect.arrayContaining(['line one', 'line two', ' line three']))
  expect(opened.slides[1]).toContain('rtl="1"')
})

test('any map gives a deck that opens: well-formed, no shape bare', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async ({ map, library: personas }) => {
      const opened = await deckOf(sourceOf(map, personas))
      expect(faultsIn(opened)).toEqual([])
      for (const slide of opened.slides)
        for (const number of slide.matchAll(/ (?:x|y|cx|cy)="([^"]*)"/g))
          expect(number[1]).toMatch(/^-?\d+$/)
    }),
    { numRuns: 6 },
  )
})

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

test('a persona’s picture is one, on the map and on its slide; what no office shows is left out', async () => {
  const [first, second] = sample.personas
  const pictured = [
    { ...first!, pictureId: createId('asset') },
    { ...second!, pictureId: createId('asset') },
  ]
  const bytes = Uint8Array.from(atob(PIXEL), (sign) => sign.charCodeAt(0))
  const with2 = sourceOf(sample.map, { ...library, persona: tableOf(pictured) })
  const opened = await deckOf({
    ...with2,
    // A browser turns the second into one that offices show; there is none here.
    loadAssets: async (ids) =>
      ids.map((id) => ({
        ...{ id, width: 1, height: 1 },
        blob: new Blob([bytes], {
          type: id === pictured[0]!.pictureId ? 'image/png' : 'image/avif',
        }),
      })),
  })
  expect(faultsIn(opened)).toEqual([])
  const media = opened.names.filter((name) => name.includes('media/') && !name.endsWith('/'))
  expect(media).toHaveLength(2)
  expect(media.every((name) => name.endsWith('.png'))).toBe(true)
  expect(opened.slides.flatMap((slide) => slide.match(/<p:pic>/g) ?? [])).toHaveLength(2)
})

test('only what was chosen is written; a map that has nothing of it gets its cover', async () => {
  const { slides } = await deckOf(source, { slides: new Set(['personas', 'kpis']) })
  expect(slides).toHaveLength(3)
  const empty = await deckOf(sourceOf(planned({}), emptyLibrary()), { slides: new Set(['pains']) })
  expect(empty.slides).toHaveLength(1)
  expect(wordsIn(empty.slides[0]!)).toContain('Planned')
})

test('the dark deck has the dark palette, the French one French words', async () => {
  const { slides } = await deckOf(sourceOf(sample.map, library, 'fr'), { theme: 'dark' })
  expect(slides[1]).toContain('<a:srgbClr val="14161B"/>')
  expect(wordsIn(slides[5]!)).toContain('Étape 3 sur 5')
  expect(slides[5]).toContain('lang="fr-FR"')
})

test('it tells how far it is, and stops when it is told to', async () => {
  const shares: number[] = []
  const controller = new AbortController()
  const slow = createProgress(controller.signal, (share) => shares.push(share))
  const told = {
    ...slow,
    step: async (done: number, total: number) => void shares.push(done / total),
  }
  await deckExporter()(source, told)
  expect(shares[0]).toBe(0)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(deck.slides.length)
  // Half of it is told by whoever packs it.
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  controller.abort()
  await expect(deckExporter()(source, slow)).rejects.toThrow(/abort/i)
})

test('a map whose text is too small on one slide says so', async () => {
  const steps = Array.from({ length: 120 }, (_, index) => ({ touchpoint: `Step ${index}` }))
  const small = await deckOf(sourceOf(planned({ Long: { steps } }), emptyLibrary()), {
    slides: new Set(['map']),
  })
  expect(small.exported.notes).toHaveLength(1)
  expect(small.exported.notes[0]).toMatch(/is 0\.\d points/)
  expect(deck.exported.notes.join()).not.toContain('points')
})

test('a long channel gives way to the title of its touchpoint, and is whole in the notes', async () => {
  const channel = `Channel ${'of a very long name '.repeat(30)}`.trim()
  const map = planned({ One: { steps: [{ touchpoint: 'Open the shop' }, { touchpoint: 'Pay' }] } })
  const long = Object.values(map.card).find(({ title }) => title === 'Open the shop')!
  const card = { ...map.card, [long.id]: { ...long, channels: [channel] } }
  const { slides, notes, exported } = await deckOf(sourceOf({ ...map, card }, emptyLibrary()), {
    slides: new Set(['stages']),
  })
  const words = wordsIn(slides[0]!)
  expect(words).toContain('Open the shop')
  expect(words.find((text) => /^Channel of a very.*…$/.test(text))).toBeDefined()
  expect(notes[0]).toContain(`Open the shop\n${channel}`)
  expect(exported.notes).toEqual([
    '1 text is longer than its place and goes on in the speaker notes.',
  ])
})

test('the dialog is told how many texts go on in the notes', async () => {
  const title = 'A title that goes on and on. '.repeat(60).trim()
  const map = planned({ One: { steps: [{ touchpoint: title }, { touchpoint: `${title}!` }] } })
  const { exported } = await deckOf(sourceOf(map, emptyLibrary(), 'fr'), {
    slides: new Set(['stages']),
  })
  expect(exported.notes).toEqual([
    '2 textes sont plus longs que leur place et se poursuivent dans les commentaires du présentateur.',
  ])
})

/** The files that a part's relations name. */
function targetsOf(part: string, xml: string): string[] {
  const folder = part.replace(/_rels\/[^/]+$/, '')
  return [...xml.matchAll(/<Relationship [^>]*>/g)]
    .filter(([relation]) => !relation.includes('TargetMode="External"'))
    .map(([relation]) =>
      new URL(/Target="([^"]+)"/.exec(relation)![1]!, `file:///${folder}`).pathname.slice(1),
    )
}

/** The box of the shape or the group that is called so, in the file's own unit. */
function boxNamed(slide: string, name: string) {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')
  const from = slide.indexOf(`name="${escaped}"`)
  if (from < 0) return undefined
  const numbers = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(
    slide.slice(from),
  )!
  const [x, y, width, height] = numbers.slice(1).map(Number)
  return { x: x!, y: y!, width: width!, height: height! }
}

test('an image stands on its stage’s slide by its title, and a KPI with its channel and whom it covers', async () => {
  const map = planned({ Buy: { steps: [{ touchpoint: 'Pay', image: 'Photo of the queue' }] } }, [
    'touchpoint',
    'image',
  ])
  const pay = Object.values(map.card).find(({ type }) => type === 'touchpoint')!
  const measured = createMeasurement({
    ...{ subjectId: pay.id, definitionId: 'nps', order: 'a0', value: 30 },
    ...{ channel: 'store', population: 'who paid by card' },
  })
  const told = { ...map, measurement: tableOf([measured]) }
  const slidesOf = async (kind: 'stages' | 'kpis') => {
    const { slides } = await deckOf(sourceOf(told, emptyLibrary()), { slides: new Set([kind]) })
    return slides.flatMap(wordsIn).join('\n')
  }
  expect(await slidesOf('stages')).toContain('Photo of the queue')
  expect(await slidesOf('kpis')).toContain('Buy · Pay · store · who paid by card')
})

test.each(['16:9', '4:3'] as const)(
  'on %s a few short lists more do not take a slide of their own: each stage of the sample has one',
  async (ratio) => {
    const { slides } = await deckOf(source, { slides: new Set(['stages']), ratio })
    expect(slides.flatMap(wordsIn).filter((text) => /\(\d\/\d\)$/.test(text))).toEqual([])
    expect(slides).toHaveLength(5)
    for (const xml of slides) expect(brokenWordsIn(xml)).toEqual([])
  },
)

/** The words of a slide that are wider than the shapes they stand in, where these break lines. */
function brokenWordsIn(xml: string): string[] {
  return [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].flatMap(([shape]) => {
    const width = Number(/<a:ext cx="(\d+)"/.exec(shape)?.[1]) / 12_700
    const body = /<a:bodyPr([^>]*)/.exec(shape)?.[1] ?? ''
    if (/wrap="none"/.test(body)) return []
    const [left, right] = ['lIns', 'rIns'].map(
      (side) => Number(new RegExp(`${side}="(\\d+)"`).exec(body)?.[1] ?? 0) / 12_700,
    ) as [number, number]
    return [...shape.matchAll(/<a:rPr([^>]*)>.*?<a:t>([^<]*)<\/a:t>/gs)].flatMap(
      ([, set, text]) => {
        const size = Number(/sz="(\d+)"/.exec(set!)?.[1]) / 100
        const bold = /b="1"/.test(set!)
        return text!
          .split(/\s+/)
          .filter((word) => arialWidth(word, bold) * size > width - left - right)
      },
    )
  })
}

test('whose line is whose goes on in the notes where the legend has no room', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `Somebody with a long name ${index}`)
  const personas = names.map((name) => createPersona({ name }))
  const map = planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
  const [card] = Object.values(map.card)
  const scores = Object.fromEntries(personas.map(({ id }, index) => [id, (index % 5) - 2]))
  const scored = {
    ...map,
    card: { [card!.id]: { ...card!, scores } },
    cast: tableOf(
      personas.map(({ id }, index) => createCast({ personaId: id, order: `a${index}` })),
    ),
  }
  const deck = await deckOf(sourceOf(scored, { ...emptyLibrary(), persona: tableOf(personas) }), {
    slides: new Set(['stages']),
  })
  for (const name of names) expect(deck.notes[0]).toContain(name)
})
