import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isBackup, openBackup } from '@/exchange/backup/readBackup'
import { MOST_FILES, openZip } from '@/exchange/backup/zipReader'
import { createZip } from '@/exchange/backup/zipWriter'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { emptyLibrary, emptyMap } from '@/model/document'
import { createJourney } from '@/model/records/journey'

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>])
const zipOf = (files: Record<string, string>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level,
  })

const counts = { maps: 1, trashed: 0, personas: 0, definitions: 0, pictures: 0, versions: 0 }
const journey = createJourney({ title: 'Shop' })
const entry = {
  ...{ id: journey.id, title: 'Shop', file: 'Maps/Shop.journey', stages: 0, cards: 0 },
  ...{ sequence: 0, updatedAt: 0, trashedAt: null, versions: [] },
}
const manifest = {
  ...{ type: 'parcours/backup', version: 1, format: 2, time: 0, counts },
  ...{ maps: [entry] as unknown[], pictures: [] },
}
const mapFile = await writeJourneyFile(emptyMap(journey), emptyLibrary(), async () => [])

function backupOf(fields: object = {}, files: Record<string, string> = {}, root = ''): Blob {
  const all = {
    'backup.json': JSON.stringify({ ...manifest, ...fields }),
    'library.json': JSON.stringify({ version: 2, library: emptyLibrary() }),
    'Maps/Shop.journey': mapFile,
    ...files,
  }
  return blobOf(
    zipOf(Object.fromEntries(Object.entries(all).map(([path, text]) => [root + path, text]))),
  )
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.problem?.code ?? String(error),
  )

test('a backup says what is in it before any map of it is opened', async () => {
  const backup = await openBackup(backupOf())
  expect(backup).toMatchObject({ time: 0, counts, unreadEntries: 0 })
  expect((await backup.readMap(backup.maps[0]!)).map.journey[journey.id]).toEqual(journey)
  expect(await backup.readLibrary()).toEqual(emptyLibrary())
})

test('one that was zipped anew with a folder around it is a backup still', async () => {
  const backup = await openBackup(backupOf({}, {}, 'Parcours 2026/'))
  expect((await backup.readMap(backup.maps[0]!)).map.journey[journey.id]).toEqual(journey)
})

test('what is no backup is refused by its reason', async () => {
  expect(await codeOf(openBackup(new Blob(['hello'])))).toBe('notZip')
  expect(await codeOf(openBackup(new Blob([])))).toBe('notZip')
  expect(await codeOf(openBackup(blobOf(zipOf({ 'xl/workbook.xml': '<x/>' }))))).toBe('notBackup')
  expect(await codeOf(openBackup(backupOf({ type: 'else' })))).toBe('notBackup')
  expect(await codeOf(openBackup(backupOf({ counts: null })))).toBe('notBackup')
  expect(await codeOf(openBackup(backupOf({}, { 'backup.json': '{' })))).toBe('notBackup')
  const whole = backupOf()
  expect(await codeOf(openBackup(whole.slice(0, whole.size - 30)))).toBe('notZip')
})

test('one of a newer Parcours is refused, whatever else is in its list', async () => {
  expect(await codeOf(openBackup(backupOf({ version: 2, maps: null })))).toBe('newer')
  expect(await codeOf(openBackup(backupOf({ format: 99 })))).toBe('newer')
})

test('a workbook is not taken for a backup, and a backup not for a workbook', async () => {
  expect(await isBackup(blobOf(zipOf({ 'xl/workbook.xml': '<x/>' })))).toBe(false)
  expect(await isBackup(new Blob(['a,b']))).toBe(false)
  expect(await isBackup(backupOf())).toBe(true)
})

test('a broken entry of the list does not cost the others', async () => {
  const maps = [{ id: 7 }, entry, null, { ...entry, sequence: -1 }]
  const backup = await openBackup(backupOf({ maps }))
  expect(backup.maps.map(({ title }) => title)).toEqual(['Shop'])
  expect(backup.unreadEntries).toBe(3)
})

test('a file that is missing, or of another map, is told apart', async () => {
  const missing = await openBackup(backupOf({ maps: [{ ...entry, file: 'Maps/None.journey' }] }))
  expect(await codeOf(missing.readMap(missing.maps[0]!))).toBe('missing')
  const other = await openBackup(backupOf({ maps: [{ ...entry, id: 'journey_other' }] }))
  expect(await codeOf(other.readMap(other.maps[0]!))).toBe('otherMap')
})

test('a bit that turned over is found, stored or packed', async () => {
  for (const level of [0, 6] as const) {
    const bytes = zipOf({ a: 'x'.repeat(200) }, level)
    bytes[33] = bytes[33]! ^ 1
    expect(await codeOf((await openZip(blobOf(bytes))).read('a', 1000))).toBe('damaged')
  }
})

test('what unpacks to more than the limit is refused, whatever it says of its size', async () => {
  const bytes = zipOf({ a: 'x'.repeat(500_000) })
  const honest = await openZip(blobOf(bytes))
  await expect(honest.read('a', 1000)).rejects.toMatchObject({
    problem: { code: 'tooLarge', size: 500_000, limit: 1000 },
  })
  // The size that the directory announces: 24 bytes into its only entry.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const end = bytes.length - 22
  view.setUint32(view.getUint32(end + 16, true) + 24, 10, true)
  expect(await codeOf((await openZip(blobOf(bytes))).read('a', 1000))).toBe('tooLarge')
})

test('a directory of more files than any backup has is not read', async () => {
  const bytes = zipOf({ a: 'x' })
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, 65_000, true)
  await expect(openZip(blobOf(bytes))).rejects.toMatchObject({
    problem: { code: 'tooMany', count: 65_000, limit: MOST_FILES },
  })
})

test('a picture whose bytes look like a part of a zip comes back as it went', async () => {
  const bytes = new Uint8Array([...strToU8('PK\x03\x04'), ...strToU8('PK\x01\x02PK\x05\x06'), 0, 1])
  const zip = createZip()
  await zip.blob('Pictures/é.png', blobOf(bytes))
  await zip.text('b', 'text', async () => {})
  const read = await openZip(zip.finish())
  expect(await read.read('Pictures/é.png', 100)).toEqual(bytes)
  expect(new TextDecoder().decode(await read.read('b', 100))).toBe('text')
})
