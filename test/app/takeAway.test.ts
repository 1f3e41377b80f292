import { afterEach, expect, test, vi } from 'vitest'
import { exportMapFile, exportStoredMap, saveStoredMap } from '@/app/takeAway'
import { readJourneyBlob } from '@/exchange/readJourneyFile'
import { en } from '@/i18n/en'
import { tableOf } from '@/model/document'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { readBackups } from '@/storage/backups'
import { createMap } from '@/storage/maps'
import type { Storage } from '@/storage/storage'
import { createDevice, idOf, sampleMap, workOn } from '../storage/device'

const files = vi.hoisted((): Blob[] => [])
vi.mock('@/exchange/export/download', async (original) => ({
  ...(await original<typeof import('@/exchange/export/download')>()),
  download: (file: Blob) => void files.push(file),
}))

let storage: Storage
afterEach(() => {
  files.length = 0
  storage.close()
})

const map = sampleMap()
const [card] = Object.values(map.card)
const round = createRound({ order: 'a0', types: [], isSecret: true, ballots: 1 })
const vote = createVote({ roundId: round.id, subjectId: card!.id, count: 2, ballot: 1 })
const voted = { ...map, round: tableOf([round]), vote: tableOf([vote]) }

async function deviceWith(kept: typeof voted | typeof map) {
  storage = await createDevice().openWindow()
  await createMap(storage, kept)
}
const votesIn = async (file: Blob | undefined) =>
  Object.values((await readJourneyBlob(file!)).map.vote)

test('a file that is exported leaves out the dots of a secret round and says so; it is no whole backup', async () => {
  await deviceWith(voted)
  const { editor, autosave } = await workOn(storage, idOf(map))
  for (const exported of [
    await exportMapFile(storage, editor, en),
    await exportStoredMap(storage, idOf(map), en),
  ])
    expect(exported).toBe(`${en.export.exported('Sample.journey')} ${en.export.sealed}`)
  expect([await votesIn(files[0]), await votesIn(files[1])]).toEqual([[], []])
  expect((await readBackups(storage)).heads).toEqual({})
  await autosave.close()
})

test('without one it is a backup, and nothing more is said', async () => {
  await deviceWith(map)
  expect(await exportStoredMap(storage, idOf(map), en)).toBe(en.export.exported('Sample.journey'))
  expect((await readBackups(storage)).heads).toEqual({ [idOf(map)]: 0 })
})

test('a map that is saved because its page broke keeps them', async () => {
  await deviceWith(voted)
  await saveStoredMap(storage, idOf(map), en)
  expect(await votesIn(files[0])).toEqual([vote])
})
