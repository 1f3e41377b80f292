import { expect, test } from 'vitest'
import { FORMAT_VERSION, migrate, migrations, NewerFormatError } from '@/model/migrations'
import { openLibrary, openMap } from '@/model/open'
import { openDesk, planned } from '../helpers/board'

const map = planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } })

test('what a newer version wrote is refused, and says which it is', () => {
  const version = FORMAT_VERSION + 1
  for (const open of [migrate, openMap, openLibrary]) {
    expect(() => open({ ...map }, version)).toThrow(NewerFormatError)
    expect(() => open({ ...map }, version)).toThrow(`Format ${version} is newer`)
  }
})

test('the version is one more than the migrations there have been', () => {
  expect(FORMAT_VERSION).toBe(migrations.length + 1)
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
})

test('the argument is left as it was, and shares nothing with what is given', () => {
  for (let version = 1; version <= FORMAT_VERSION; version += 1) {
    const raw = structuredClone({ ...map })
    const kept = structuredClone(raw)
    const migrated = migrate(raw, version)
    expect(raw).toEqual(kept)
    expect(migrated).not.toBe(raw)
    expect(migrated.card).not.toBe(raw.card)
  }
})

test('opening migrates, validates and repairs', () => {
  const { card, lane } = openDesk(map)
  const lost = { ...card('Slow'), laneId: 'lane_gone' }
  const cards = { [lost.id]: lost, [card('A').id]: card('A'), card_x: { kind: 'card' } }
  const { document, defects } = openMap({ ...map, card: cards }, FORMAT_VERSION)
  expect(document.card[lost.id]!.laneId).toBe(lane('pain').id)
  expect(Object.keys(document.card)).toHaveLength(2)
  expect(defects.every(({ path }) => path.startsWith('card.card_x'))).toBe(true)
  expect(defects).not.toEqual([])
})
