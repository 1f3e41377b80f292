import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import { placesOf } from '@/exchange/tables/places'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { castsOf } from '@/model/outline'
import { votesOf } from '@/model/votes'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { planned } from '../helpers/board'
import { importText, noProgress, sample, sourceOf, TONGUES } from './tableHelp'

type Language = keyof typeof TONGUES

async function written(map: MapDocument, library?: LibraryDocument, language: Language = 'en') {
  const { blob, notes } = await writeCsv(sourceOf(map, library, language), noProgress)
  return { bytes: new Uint8Array(await blob.arrayBuffer()), notes }
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** All that the columns name, in reading order, without ids; lanes and personas by their names. */
function namedIn(map: MapDocument, personaNames: readonly string[], language: Language) {
  const { laneTypes } = TONGUES[language].messages
  const nameOf = new Map<string, string>(
    castsOf(map).map(({ personaId }, index) => [personaId, personaNames[index]!]),
  )
  return placesOf(map).map(({ card, stage, stageNumber, step, lane }) => {
    const { type, title, notes, channels, severity, share, cause, impact } = card
    // By hand and in closed rounds together: a table has no rounds.
    const votes = votesOf(map, card)
    const { effort, owner, state, due, research, pillars, brokenPillars } = card
    return {
      ...{ type, title, notes, channels, severity, votes, share, cause, impact },
      ...{ effort, owner, state, due, research, pillars, brokenPillars },
      ...{ stage: stage.title, stageNumber, step: step?.title },
      lane: lane.title || laneTypes[lane.type],
      scores: Object.fromEntries(
        Object.entries(card.scores).map(([id, score]) => [nameOf.get(id) ?? id, score]),
      ),
    }
  })
}

test.each(['en', 'fr'] as const)(
  'what the columns of a table name comes back (%s)',
  async (language) => {
    const known = fc.constantFrom('website', 'phone', 'Website', 'e mail', 'a;b', ' a', '', '"')
    await fc.assert(
      fc.asyncProperty(
        arbitraryMap,
        fc.array(known, { maxLength: 3 }),
        async ({ map, library }, channels) => {
          const cards = Object.values(map.card).map((card) => ({
            ...card,
            channels: [...card.channels, ...channels],
          }))
          const full = { ...map, card: Object.fromEntries(cards.map((card) => [card.id, card])) }
          const { bytes } = await written(full, library, language)
          const again = cards.length > 0 ? (await importText(bytes)).imported : undefined
          // A table without a row of cards is a heading alone.
          // A name of nothing but spaces is none.
          const people = castsOf(full).map(({ personaId }) => {
            const { name } = library.persona[personaId]!
            return name.trim() === '' ? '' : name
          })
          // Namesakes are numbered, which the notes say.
          if (!again || new Set(people).size < people.length) return
          // Stages without cards are not in the table, so those after them count anew.
          const numbered = (rows: ReturnType<typeof namedIn>) => {
            const numbers = [...new Set(rows.map(({ stageNumber }) => stageNumber))]
            return rows.map((row) => ({ ...row, stageNumber: numbers.indexOf(row.stageNumber) }))
          }
          const names = again.personas.map(({ name }) => name)
          expect(numbered(namedIn(again.map, names, language))).toEqual(
            numbered(namedIn(full, people, language)),
          )
        },
      ),
      { numRuns: 60 },
    )
  },
)

const FORMULAS = [
  '=1+1',
  '+33 6',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=1\n+2',
  "'=1",
  "''@x",
  '＝1',
]

test.each(FORMULAS)(
  'a title that begins like a formula is inert and comes back: %j',
  async (title) => {
    const map = planned({ Purchase: { steps: [{ touchpoint: title }] } })
    const { bytes } = await written(map)
    const [header, row] = Papa.parse<string[]>(textOf(bytes).slice(1)).data
    expect(row![header!.indexOf('Title')]).toMatch(/^'/)
    const { imported } = await importText(bytes)
    expect(Object.values(imported.map.card).map((card) => card.title)).toEqual([title])
  },
)

test.each(['-5', '5', '-0.5', '12', 'x=1'])(
  'a plain number stays what it is: %s',
  async (title) => {
    const { bytes } = await written(planned({ Purchase: { steps: [{ touchpoint: title }] } }))
    const [header, row] = Papa.parse<string[]>(textOf(bytes).slice(1)).data
    expect(row![header!.indexOf('Title')]).toBe(title)
  },
)

test('a table says its encoding, and is cut as spreadsheets of its language expect', async () => {
  const { map, library } = sample()
  const english = textOf((await written(map, library, 'en')).bytes)
  const french = textOf((await written(map, library, 'fr')).bytes)
  expect(english).toMatch(/^\ufeffId,Stage no\.,Stage,/)
  expect(french).toMatch(/^\ufeffIdentifiant;N° d’étape;Étape;/)
  expect(french).toMatch(/;-?[01],5;/)
  expect(english).toMatch(/,-?[01]\.5,/)
})

test('a table says what of the map it does not hold, and only that', async () => {
  const { map, library } = sample()
  const { notes } = await written(map, library)
  expect(notes).toEqual([
    expect.stringMatching(/scenario.*2 personas.*KPI values.*evidence.*prove an opportunity/),
  ])
  const plain = planned({ Purchase: { steps: [{ touchpoint: 'Pay' }] } })
  expect((await written(plain)).notes).toEqual([])
})

test('personas of one name are told apart, and that is said', async () => {
  const { map, library } = sample()
  const twins = Object.values(library.persona).map((persona) => ({ ...persona, name: 'Léa' }))
  const { bytes, notes } = await written(map, {
    ...library,
    persona: Object.fromEntries(twins.map((persona) => [persona.id, persona])),
  })
  expect(textOf(bytes)).toContain('Emotion: Léa,Emotion: Léa (2)')
  expect(notes.join()).toContain('“Léa”')
})
