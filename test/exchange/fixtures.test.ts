import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { journeyJsonSchema } from '@/exchange/jsonSchema'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import type { LibraryDocument } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import type { AssetId } from '@/model/records/card'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURES = readdirSync(`${ROOT}/test/fixtures`).filter((name) => name.endsWith('.journey'))
const fixture = (name: string) => readFileSync(`${ROOT}/test/fixtures/${name}`, 'utf8')
const schemaOf = (version: number): object =>
  JSON.parse(readFileSync(`${ROOT}/public/schema/journey-${version}.json`, 'utf8'))

test('the schema in public/schema is what the validators say: `npm run schema` writes it', () => {
  expect(schemaOf(FORMAT_VERSION)).toEqual(journeyJsonSchema())
})

test('there is a fixture of every format that was ever released', () => {
  const versions = new Set(FIXTURES.map((name) => JSON.parse(fixture(name)).version))
  for (let version = 1; version <= FORMAT_VERSION; version += 1) expect(versions).toContain(version)
})

for (const name of FIXTURES) {
  test(`${name} is valid by its schema and opens whole`, () => {
    const raw = JSON.parse(fixture(name))
    const ajv = new Ajv({ allErrors: true })
    ajv.validate(schemaOf(raw.version), raw)
    expect(ajv.errors ?? []).toEqual([])
    expect(readJourneyFile(fixture(name))).toMatchObject({ defects: [], repairs: [] })
  })
}

test('every kind of record of the small fixture comes through reading and writing', async () => {
  const text = fixture(`small-${FORMAT_VERSION}.journey`)
  const { map, personas, definitions, assets } = readJourneyFile(text)
  const library = {
    persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
    definition: Object.fromEntries(definitions.map((definition) => [definition.id, definition])),
    agenda: {},
  } as LibraryDocument
  for (const table of Object.values(map)) expect(Object.keys(table)).not.toEqual([])
  const load = async (ids: readonly AssetId[]) => assets.filter(({ id }) => ids.includes(id))
  const written = JSON.parse(await writeJourneyFile(map, library, load))
  expect(JSON.stringify(written, null, 2)).toBe(text.trimEnd())
})

test('the schema refuses what the validators refuse', () => {
  const raw = JSON.parse(fixture(`small-${FORMAT_VERSION}.journey`))
  const ajv = new Ajv()
  const accepts = (change: (file: typeof raw) => void) => {
    const changed = structuredClone(raw)
    change(changed)
    return ajv.validate(journeyJsonSchema(), changed)
  }
  expect(accepts(() => {})).toBe(true)
  expect(
    accepts((file) => {
      file.map.card.card_buy.laneId = 'stage_send'
    }),
  ).toBe(false)
  expect(
    accepts((file) => {
      file.map.card.card_buy.homeId = 'stage_send'
    }),
  ).toBe(true)
  expect(
    accepts((file) => {
      file.map.card.card_buy.scores.persona_ada = 0.3
    }),
  ).toBe(false)
  expect(
    accepts((file) => {
      file.map.card.card_pain.severity = 6
    }),
  ).toBe(false)
  expect(
    accepts((file) => {
      file.map.stage.card_x = file.map.stage.stage_send
    }),
  ).toBe(false)
  expect(
    accepts((file) => {
      file.type = 'other'
    }),
  ).toBe(false)
})
