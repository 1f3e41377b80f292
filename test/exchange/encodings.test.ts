import { expect, test } from 'vitest'
import { readSheets } from '@/exchange/answers/readSheets'
import { readImport } from '@/exchange/import/readImport'
import { rowsOf } from '@/exchange/import/table/rows'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { decode } from '@/exchange/tables/decode'
import { en as words } from '@/i18n/exchange/en'
import { emptyLibrary, journeyOf } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { planned } from '../helpers/board'

const ACCENTS = 'Été à Zürich'

/** What Windows in Western Europe can write. */
const OUTLINE = `${ACCENTS}\n  Dépôt (+1)\nÀ la fin\n  Reçu\n`
const TABLE = `étape;note\nPaiement à crédit;4\n`
/** What only Unicode can. */
const FAR = '支付 👨‍👩‍👧 оплата'

type Encode = (text: string) => Uint8Array

const utf8: Encode = (text) => new TextEncoder().encode(text)
const utf16le: Encode = (text) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be: Encode = (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin1: Encode = (text) => new Uint8Array(Buffer.from(text, 'latin1'))
const marked =
  (encode: Encode): Encode =>
  (text) =>
    encode(`\ufeff${text}`)

const UNICODE: readonly (readonly [name: string, encode: Encode])[] = [
  ['UTF-8', utf8],
  ['UTF-8 with a mark', marked(utf8)],
  ['UTF-16 LE with a mark', marked(utf16le)],
  ['UTF-16 BE with a mark', marked(utf16be)],
  ['UTF-16 LE', utf16le],
  ['UTF-16 BE', utf16be],
]
const ALL = [...UNICODE, ['Latin-1', latin1] as const]

const read = (bytes: Uint8Array, name = '') =>
  readImport({ name, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) }, words, emptyLibrary())

/** The titles of a map's stages, the map's own first. */
async function titlesIn(bytes: Uint8Array, name?: string): Promise<string[]> {
  const found = await read(bytes, name)
  if (found.is !== 'map') throw new Error(`a ${found.is} was found`)
  const { map } = found.imported
  return [journeyOf(map).title, ...stagesOf(map).map(({ title }) => title)]
}

const codeOf = (run: () => Promise<unknown>) =>
  run().then(
    () => 'it was read',
    (error) => error.problem.code as string,
  )

test.each(ALL)('%s: tables and answers are read as they were written', async (_, encode) => {
  const [table] = await rowsOf(encode(TABLE))
  expect(table!.rows).toEqual([
    ['étape', 'note'],
    ['Paiement à crédit', '4'],
  ])
  const [answers] = await readSheets(encode(TABLE))
  expect(answers!.table.columns.map(({ values }) => values.slice(1))).toEqual([
    ['étape', 'Paiement à crédit'],
    ['note', '4'],
  ])
})

test.each(ALL)('%s: an outline, a Mermaid journey and a journey file too', async (_, encode) => {
  expect((await titlesIn(encode(OUTLINE))).slice(1)).toEqual([ACCENTS, 'À la fin'])
  const mermaid = `journey\n  title ${ACCENTS}\n  section Dépôt\n    Reçu: 4: Zoé\n`
  expect(await titlesIn(encode(mermaid))).toEqual([ACCENTS, 'Dépôt'])
  const file = await writeJourneyFile(planned({ [ACCENTS]: {} }), emptyLibrary(), async () => [])
  expect((await titlesIn(encode(file))).slice(1)).toEqual([ACCENTS])
})

test.each(UNICODE)('%s: signs of every script come through', async (_, encode) => {
  expect((await titlesIn(encode(`Stage one\n  Touch\n${FAR}\n  Touch\n`)))[2]).toBe(FAR)
  const [sheet] = await rowsOf(encode(`Stage;Touchpoints\n${FAR};${FAR}\n`))
  expect(sheet!.rows[1]).toEqual([FAR, FAR])
})

test.each(ALL)(
  '%s: cut at any byte, it is read as far as it goes or refused',
  async (_, encode) => {
    const whole = encode(TABLE)
    for (let end = 8; end < whole.length; end += 1) {
      const sheets = await rowsOf(whole.subarray(0, end)).catch((error) => error.problem.code)
      if (typeof sheets === 'string') expect(['empty', 'notText']).toContain(sheets)
      else {
        const shown = sheets[0].rows.map((row: string[]) => row.join(';')).join('\n')
        // A sign that lacks some of its bytes is at most one that cannot be read.
        expect(TABLE.startsWith(shown.replace(/\ufffd$/, ''))).toBe(true)
      }
    }
  },
)

test('where no letter is Latin, the mark alone tells UTF-16, and is believed', async () => {
  const text = '到着する，お支払いをする。'.repeat(20)
  for (const encode of [utf16le, utf16be]) {
    const [sheet] = await rowsOf(marked(encode)(text))
    expect(sheet!.rows).toEqual([[text]])
  }
})

test('what has NUL in it is no text, and refused with the reason', async () => {
  const table = utf8('Stage;Touchpoints\nBuy\0;Pay\n')
  expect(await codeOf(() => rowsOf(table))).toBe('notText')
  expect(await codeOf(() => readSheets(table))).toBe('notText')
  expect(await codeOf(() => titlesIn(utf8('One\0\n  Touch\nTwo\n  Touch\n')))).toBe('unknown')
  const picture = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251)
  expect(await codeOf(() => rowsOf(picture))).toBe('notText')
})

test('one broken byte does not garble all the others', () => {
  const bytes = utf8('Découverte;Achat;Réception;Fidélité;à vérifier')
  const broken = Uint8Array.from([...bytes, 0xff, 0x3b, ...utf8('été')])
  expect(decode(broken)).toBe('Découverte;Achat;Réception;Fidélité;à vérifier\ufffd;été')
  const western = Uint8Array.from([...'D\xe9couverte;\xe9t\xe9'].map((sign) => sign.charCodeAt(0)))
  expect(decode(western)).toBe('Découverte;été')
})
