import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawBoard } from '@/drawing/board'
import { FIRST_CHOICES, type PdfChoices } from '@/exchange/export/pdf/choices'
import { plainLetters } from '@/exchange/export/pdf/lettering'
import { makePdf } from '@/exchange/export/pdf/makePdf'
import { textsIn } from '@/exchange/export/pictures'
import { createProgress } from '@/exchange/export/progress'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en/index'
import { fr as frenchWords } from '@/i18n/exchange/fr/index'
import { fr } from '@/i18n/fr'
import { emptyLibrary, journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'
import { device, listening } from './device'
import { readPdf } from './readPdf'

const sample = makeSample('en')
const sampleLibrary: LibraryDocument = {
  ...emptyLibrary(),
  persona: Object.fromEntries(sample.personas.map((persona) => [persona.id, persona])),
}

function sourceOf(map: MapDocument, library: LibraryDocument) {
  const scene = sceneOf(map, library)
  return { scene, messages: en, words, loadAssets: async () => [], today: '2026-03-01' }
}

const sampleSource = sourceOf(sample.map, sampleLibrary)

async function make(choices: Partial<PdfChoices>, source = sampleSource) {
  const exported = await makePdf({ ...FIRST_CHOICES, ...choices }, source, listening(), device)
  return { ...exported, pdf: await readPdf(exported.blob) }
}

/** Most of the work is to read the fonts: what several tests look at is made once. */
const whole = lazy(() => make({ personas: true, pains: true, insights: true, debrief: true }))
const tiles = lazy(() => make({ paper: 'a4', pages: 'tiles', textSize: 10 }))

function lazy<T>(create: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= create()
    return made
  }
}

test('holds every line of the board as text, and its fonts within', async () => {
  const { pdf, notes } = await whole()
  const lines = textsIn(drawBoard(sampleSource.scene)).flatMap((text) => text.lines)
  for (const line of lines) expect(pdf.pages[0]!.lines).toContain(line)
  const embedded = [...pdf.objects.values()].filter((body) => body.includes('/FontFile2'))
  expect(embedded.map((body) => /\/FontName \/(\S+)/.exec(body)![1]).sort()).toEqual(
    ['Bold', 'Italic', 'Medium', 'Regular', 'SemiBold'].map((name) => `Inter-${name}`),
  )
  // What lies in lanes that the sample keeps collapsed.
  expect(notes).toEqual([sampleSource.words.exporting.away(3)])
})

test('no text is lost, whatever people typed: what the font lacks is a picture that carries it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async ({ map, library }) => {
      const source = sourceOf(map, library)
      const { pdf, notes } = await make({}, source)
      const said = new Set(pdf.pages[0]!.lines)
      const lines = textsIn(drawBoard(source.scene)).flatMap((text) => text.lines)
      for (const line of lines) {
        if (line.trim() === '' || plainLetters(line)?.trim() === '') continue
        expect(said.has(line) || said.has(plainLetters(line) ?? line)).toBe(true)
      }
      expect([...said].join('')).not.toContain('�')
      expect(notes.length > 0).toBe(pdf.pages[0]!.content.includes('/ActualText'))
    }),
    { numRuns: 5 },
  )
})

test('its outline leads to each stage, where the stage begins', async () => {
  const { pdf } = await tiles()
  const stages = sampleSource.scene.geometry.stages.map(({ id }) => sample.map.stage[id]!.title)
  expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['Map', ...stages])
  for (const { title, page } of pdf.bookmarks.slice(1))
    expect(pdf.pages[page - 1]!.lines.join(' ')).toContain(title)
  expect(pdf.bookmarks.at(-1)!.page).toBeGreaterThan(1)
})

test('repeats the lane titles on every page of tiles', async () => {
  const { pdf } = await tiles()
  expect(pdf.pages.length).toBeGreaterThan(3)
  const lanes = Object.values(sample.map.lane).map(({ type }) => en.laneTypes[type])
  for (const { lines } of pdf.pages) expect(lanes.some((lane) => lines.includes(lane))).toBe(true)
})

test('names its title and language, and nobody', async () => {
  const { id } = journeyOf(sample.map)
  const journey = { [id]: { ...journeyOf(sample.map), title: 'Malý čas (a) \\ 旅 😀' } }
  const { pdf } = await make({}, sourceOf({ ...sample.map, journey }, sampleLibrary))
  const catalog = [...pdf.objects.values()].find((body) => body.includes('/Type /Catalog'))!
  expect(catalog).toContain('/Lang (en)')
  expect(catalog).toContain('/DisplayDocTitle true')
  const info = [...pdf.objects.values()].find((body) => body.includes('/Producer'))!
  expect(info).not.toContain('/Author')
  const title = /\/Title \(([\s\S]*?)\)\n/.exec(info)![1]!.replace(/\\(.)/gs, '$1')
  expect(title).not.toContain('\r')
  const read = Buffer.from(title, 'latin1').swap16().toString('utf16le').slice(1)
  expect(read.normalize('NFC')).toBe('Malý čas (a) \\ 旅 😀')
})

test('has no links, and nothing that runs', async () => {
  const { pdf } = await whole()
  const all = [...pdf.objects.values()].join('\n')
  expect(all).not.toMatch(/\/URI|\/JavaScript|\/JS\b|\/Launch|\/Annots/)
})

test('adds the persona sheets, the pain points and the insights as pages of text', async () => {
  const { pdf } = await whole()
  const text = pdf.pages.map(({ lines }) => lines.join('\n'))
  expect(text[1]).toContain('Camille')
  expect(text[1]).toContain('I order on the train')
  expect(text[3]).toMatch(/^Pain points\n/)
  for (const said of ['Card form reloads', 'Because: The bank', '35%', '36.8', 'Keep the basket'])
    expect(text[3]).toContain(said)
  expect(text[3]).toContain('Thomas · Planned')
  expect(text[4]).toMatch(/^Insights\n/)
  expect(text.slice(4).join('\n')).toContain('Worst: Create an account, −1.3')
  const titles = pdf.bookmarks.map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['Persona sheets', 'Camille', 'Marc', 'Insights']))
})

test('a title of several lines is whole on the pages of text', async () => {
  const [pain] = Object.values(sample.map.card).filter(({ type }) => type === 'pain')
  const title = 'What hurts first\nand what hurts after it'
  const map = { ...sample.map, card: { ...sample.map.card, [pain!.id]: { ...pain!, title } } }
  const { pdf } = await make({ pains: true }, sourceOf(map, sampleLibrary))
  const told = pdf.pages
    .slice(1)
    .flatMap(({ lines }) => lines)
    .join(' ')
  expect(told).toContain('What hurts first and what')
  expect(told).toContain('hurts after it')
})

test('adds the debrief as a page of text', async () => {
  const { pdf } = await whole()
  const page = pdf.pages
    .map(({ lines }) => lines.join('\n'))
    .find((text) => /^Debrief\n/.test(text))!
  for (const said of ['5 stages · 11 touchpoints', 'Top pain points', 'By votes', 'Guest checkout'])
    expect(page).toContain(said)
  for (const said of ['Inès', 'nobody yet', 'Steepest fall', 'Chatbot answers off topic'])
    expect(page).toContain(said)
  expect(pdf.bookmarks.map(({ title }) => title)).toContain('Debrief')
})

test('speaks French where the interface does', async () => {
  const source = { ...sampleSource, messages: fr, words: frenchWords }
  const { pdf } = await make({ insights: true }, source)
  const text = pdf.pages.map(({ lines }) => lines.join('\n')).join('\n')
  expect(text).toContain('Analyse')
  expect(text).toContain('La courbe')
})

test('tells how far it is page by page, and stops when it is told', async () => {
  const progress = listening()
  const choices = { ...FIRST_CHOICES, personas: true, pains: true }
  await makePdf(choices, sampleSource, progress, device)
  const [, total] = progress.steps[0]!
  expect(progress.steps.map(([done]) => done)).toEqual(
    progress.steps.map(([done]) => done).toSorted((a, b) => a - b),
  )
  const ends = new Set(progress.steps.map(([done]) => done))
  for (let page = 1; page < total; page += 1) expect(ends).toContain(page)
  expect(progress.steps.some(([done]) => 0 < done && done < 1)).toBe(true)
  expect(progress.steps.every(([done, all]) => done < all && all === total)).toBe(true)
  const stopped = new AbortController()
  stopped.abort()
  const stopping = createProgress(stopped.signal, () => {})
  await expect(makePdf(choices, sampleSource, stopping, device)).rejects.toThrow('abort')
})
