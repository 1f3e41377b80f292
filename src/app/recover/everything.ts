import { createNames, createZip } from '@/exchange/backup/zipWriter'
import { rawJson } from '@/exchange/export/rawJson'
import { JOURNEY_EXTENSION, writeJourneyFile } from '@/exchange/journeyFile'
import type { RecoverWords } from '@/i18n/recover/recoverWords'
import { emptyLibrary } from '@/model/document'
import { getAssets } from '@/storage/assets'
import { loadLibrary, loadMap } from '@/storage/documents'
import type { HeldMap } from '@/storage/holdings'
import type { Rescue } from '@/storage/rescue'

/** Tables whose rows are large enough to be a file each. */
const ONE_BY_ONE = ['assets', 'thumbnails', 'versions', 'checkpoints', 'asides']

/**
 * A zip of all that a database holds: the maps that can be read as journey files, and every row of
 * every table as JSON. What cannot be read leaves its key. `onStep` is told how far it has come.
 */
export async function zipEverything(
  rescue: Rescue,
  maps: readonly HeldMap[],
  words: RecoverWords,
  onStep: (done: number, total: number) => Promise<void>,
): Promise<Blob> {
  const zip = createZip()
  const groups = await groupsOf(rescue)
  const total = maps.length + groups.length
  const breathe = (done: number) => () => onStep(done, total)
  const library = await loadLibrary({ store: rescue }).then(
    ({ document }) => document,
    () => emptyLibrary(),
  )
  const names = createNames()
  for (const [at, { id, title }] of maps.entries()) {
    await onStep(at + 1, total)
    const map = await loadMap({ store: rescue }, id).catch(() => undefined)
    // What cannot be read as a map is among the raw rows.
    if (!map) continue
    const text = await writeJourneyFile(map.document, library, (ids) =>
      getAssets({ store: rescue }, ids),
    )
    const name = names(title, words.untitled)
    await zip.text(`maps/${name}.${JOURNEY_EXTENSION}`, text, breathe(at + 1))
  }
  const rawNames = createNames()
  for (const [at, { table, name, keys }] of groups.entries()) {
    const done = maps.length + at + 1
    await onStep(done, total)
    const rows = await Promise.all(
      keys.map(async (key) => ({ key, row: (await rescue.row(table, key)) ?? null })),
    )
    const path = `raw/${rawNames(`${table} ${name}`, table)}.json`
    await zip.text(path, await rawJson(rows), breathe(done))
  }
  await zip.text('README.txt', `\ufeff${words.readme.join('\r\n')}\r\n`, breathe(total))
  return zip.finish()
}

type Group = { readonly table: string; readonly name: string; readonly keys: readonly unknown[] }

/** The rows of all tables as they go into files: by document, or one by one, or a whole table. */
async function groupsOf(rescue: Rescue): Promise<Group[]> {
  const groups = new Map<string, { table: string; name: string; keys: unknown[] }>()
  for (const table of rescue.tables)
    for (const key of await rescue.keys(table)) {
      const parts = (Array.isArray(key) ? key : [key]).map(String)
      const name = ONE_BY_ONE.includes(table) ? parts.join(' ') : parts.slice(0, -1).join(' ')
      const group = groups.get(`${table} ${name}`) ?? { table, name, keys: [] }
      group.keys.push(key)
      groups.set(`${table} ${name}`, group)
    }
  return [...groups.values()]
}
