import { expect, test } from 'vitest'
import { ImportError, type ImportProblem } from '@/exchange/importError'
import { IMPORT_LIMIT, readJourneyBlob, readJourneyFile } from '@/exchange/readJourneyFile'
import { FORMAT_VERSION } from '@/model/migrations'
import { createCard } from '@/model/records/card'
import { createJourney } from '@/model/records/journey'
import { createLane } from '@/model/records/lane'
import { createStage } from '@/model/records/stage'

const journey = createJourney({ title: 'Small' })
const stage = createStage({ order: 'a0', title: 'Only' })
const lane = createLane({ order: 'a0', type: 'touchpoint' })
const card = createCard({ type: 'touchpoint', laneId: lane.id, homeId: stage.id, order: 'a0' })

function file(map: object = {}, rest: object = {}): string {
  const tables = {
    journey: { [journey.id]: journey },
    stage: { [stage.id]: stage },
    lane: { [lane.id]: lane },
    card: { [card.id]: card },
  }
  const envelope = { type: 'parcours/journey', version: FORMAT_VERSION, library: {}, assets: [] }
  return JSON.stringify({ ...envelope, map: { ...tables, ...map }, ...rest })
}

function problemOf(text: string): ImportProblem | undefined {
  try {
    readJourneyFile(text)
    return undefined
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

test('says of each bad file what is wrong with it', () => {
  const problems: [text: string, problem: ImportProblem][] = [
    ['', { code: 'empty' }],
    [' \n\t\ufeff', { code: 'empty' }],
    ['{\n  "type": "parcours/journey",\n  oops', { code: 'notJson', line: 3, column: 3 }],
    ['[]', { code: 'notJourney' }],
    ['"parcours/journey"', { code: 'notJourney' }],
    ['null', { code: 'notJourney' }],
    ['{"type":"excalidraw","version":1}', { code: 'notJourney' }],
    ['{"__proto__":{"type":"parcours/journey"},"version":1}', { code: 'notJourney' }],
    [file({}, { version: undefined }), { code: 'badVersion' }],
    [file({}, { version: '1' }), { code: 'badVersion' }],
    [file({}, { version: 0 }), { code: 'badVersion' }],
    [file({}, { version: 1.5 }), { code: 'badVersion' }],
    [file({}, { version: FORMAT_VERSION + 1 }), { code: 'newer', version: FORMAT_VERSION + 1 }],
    [file({}, { map: undefined }), { code: 'noJourney' }],
    [file({}, { map: [] }), { code: 'noJourney' }],
    [file({ journey: {} }), { code: 'noJourney' }],
    [file({ journey: 7 }), { code: 'noJourney' }],
  ]
  for (const [text, problem] of problems) expect([text, problemOf(text)]).toEqual([text, problem])
})

test('reads a file of any size up to the limit, and none beyond', async () => {
  const huge = { size: IMPORT_LIMIT + 1, text: () => Promise.reject(new Error('was read')) }
  await expect(readJourneyBlob(huge as unknown as Blob)).rejects.toMatchObject({
    problem: { code: 'tooLarge', size: IMPORT_LIMIT + 1, limit: 50_000_000 },
  })
  expect(problemOf('x'.repeat(IMPORT_LIMIT + 1))).toMatchObject({ code: 'tooLarge' })
  expect((await readJourneyBlob(new Blob([file()]))).map.card).toEqual({ [card.id]: card })
})

test('says that a file which cannot be read cannot be read', async () => {
  const lost = { size: 3, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
  await expect(readJourneyBlob(lost as unknown as Blob)).rejects.toMatchObject({
    problem: { code: 'unreadable' },
  })
})

test('takes a byte order mark for what it is', () => {
  expect(readJourneyFile(`\ufeff${file()}`).defects).toEqual([])
})

test('leaves out one broken record and lists it, and keeps the rest', () => {
  const broken = { ...card, id: 'card_broken', severity: 'very' }
  const read = readJourneyFile(file({ card: { [card.id]: card, card_broken: broken } }))
  expect(Object.keys(read.map.card)).toEqual([card.id])
  expect(read.defects.map(({ path }) => path)).toEqual(['card.card_broken.severity'])
  expect(read.repairs).toEqual([])
})

test('mends what leads nowhere and says so', () => {
  const homeless = { ...card, homeId: 'step_gone' }
  const read = readJourneyFile(file({ card: { [card.id]: homeless } }))
  expect(read.map.card[card.id]!.homeId).toBe(stage.id)
  expect(read.defects).toEqual([])
  expect(read.repairs).toMatchObject([{ what: 'moved', kind: 'card', records: [homeless] }])
})

test('a broken picture costs the others nothing', () => {
  const asset = { id: 'asset_a', type: 'image/png', width: 1, height: 1, data: 'AAEC' }
  const script = { ...asset, id: 'asset_b', type: 'image/svg+xml' }
  const cut = { ...asset, id: 'asset_c', data: '~' }
  const read = readJourneyFile(file({}, { assets: [script, asset, cut, 5] }))
  expect(read.assets.map(({ id }) => id)).toEqual(['asset_a'])
  expect(read.defects.map(({ path }) => path)).toEqual(['assets.0', 'assets.2', 'assets.3'])
})

test('keys that name the prototype do nothing', () => {
  const text = file().replace(
    '"card":{',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"card":{"__proto__":{"polluted":1},',
  )
  const scored = text.replace('"scores":{}', '"scores":{"__proto__":1,"constructor":2}')
  expect(scored).not.toBe(text)
  const read = readJourneyFile(scored.replace('{"type"', '{"__proto__":{"polluted":1},"type"'))
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  expect(read.map.card[card.id]!.title).toBe('')
  expect(Object.getPrototypeOf(read.map.card)).toBe(Object.prototype)
  expect(Object.keys(read.map.card)).toEqual([card.id])
})

test('brackets without end are refused, not run out of memory on', () => {
  const deep = '['.repeat(200_000)
  expect(problemOf(deep)).toMatchObject({ code: 'tooDeep', limit: 100 })
  const nested = `${deep}${']'.repeat(200_000)}`
  expect(problemOf(file().replace('"card":{', `"more":${nested},"card":{`))).toMatchObject({
    code: 'tooDeep',
  })
})
