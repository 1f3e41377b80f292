import type { MapEntry } from '@/exchange/backup/format'
import type { Backup } from '@/exchange/backup/readBackup'
import { redrawAssets } from '@/exchange/pictures/redrawAssets'
import type { ReadJourney } from '@/exchange/readJourneyFile'
import { renewIds } from '@/exchange/renew'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { emptyLibrary, journeyOf, type MapDocument, tableOf } from '@/model/document'
import type { Restore, RestoreLine, RestorePlan } from '@/panels/backup/restoring'
import { getAssets, putAssets } from '@/storage/assets'
import { noteTaken } from '@/storage/backups'
import { BEYOND } from '@/storage/journal'
import { createMap } from '@/storage/maps'
import { mergeLibrary, replaceMap } from '@/storage/restore'
import { type AssetRow, VERSION_REASONS, type VersionRow } from '@/storage/rows'
import { restoreMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'

type Speech = {
  readonly words: ExchangeWords['restore']
  readonly untitledMap: string
  readonly sayFailure: (error: unknown) => string
}

/** How pictures from outside become what Parcours keeps: see `redrawAssets`. */
type Redraw = typeof redrawAssets

/** Restores backups into a device's storage; the lines of the report are in the given language. */
export function restoringInto(
  storage: Storage,
  speech: Speech,
  redraw: Redraw = redrawAssets,
): Restore {
  return async (backup, plan, progress) => {
    const lines = await restoreLibrary(storage, backup, plan, speech, redraw)
    for (const [index, entry] of backup.maps.entries()) {
      const title = entry.title || speech.untitledMap
      try {
        await progress.step(index, backup.maps.length)
      } catch {
        // What has come is whole and stays; the rest is told apart.
        lines.push({ what: 'failed', text: title, notes: [speech.words.stopped] })
        continue
      }
      try {
        lines.push(await restoreEntry(storage, backup, entry, plan, { ...speech, title, redraw }))
      } catch (error) {
        lines.push({ what: 'failed', text: title, notes: [speech.sayFailure(error)] })
      }
    }
    return lines
  }
}

/** The personas, own KPIs and the pictures that belong to no map. */
async function restoreLibrary(
  storage: Storage,
  backup: Backup,
  { overLibrary }: RestorePlan,
  { words, sayFailure }: Speech,
  redraw: Redraw,
): Promise<RestoreLine[]> {
  let broken = 0
  for (const entry of backup.pictures) {
    const [present] = await getAssets(storage, [entry.id])
    if (present) continue
    try {
      const { assets, refused } = await redraw([await backup.readPicture(entry)])
      await putAssets(storage, assets)
      broken += refused.length
    } catch {
      broken += 1
    }
  }
  const notes = broken > 0 ? [words.picturesMissing(broken)] : []
  try {
    const { added, changed } = await mergeLibrary(storage, await backup.readLibrary(), overLibrary)
    return [{ what: 'library', text: words.libraryLine(added, changed), notes }]
  } catch (error) {
    return [{ what: 'failed', text: words.whats.library, notes: [...notes, sayFailure(error)] }]
  }
}

async function restoreEntry(
  storage: Storage,
  backup: Backup,
  entry: MapEntry,
  { decisions }: RestorePlan,
  { words, title, redraw }: Speech & { readonly title: string; readonly redraw: Redraw },
): Promise<RestoreLine> {
  const decision = decisions.get(entry.id) ?? 'mine'
  if (decision === 'mine') return { what: 'kept', text: title, notes: [] }
  const read = await backup.readMap(entry)
  const notes = read.defects.length > 0 ? [words.recordsLeft(read.defects.length)] : []
  const { assets, refused } = await redraw(await missingAssets(storage, read))
  if (refused.length > 0) notes.push(words.picturesMissing(refused.length))
  if (decision === 'restore') {
    const { versions, notes: broken } = await readVersions(backup, entry, words)
    const { updatedAt, trashedAt } = entry
    const sequence = entry.sequence + BEYOND
    const shelved = { sequence, updatedAt, trashedAt }
    await createMap(storage, read.map, { ...read, assets, versions, shelved })
    await noteTaken(storage, { [entry.id]: sequence })
    return { what: 'restored', text: title, notes: [...notes, ...broken] }
  }
  if (entry.versions.length > 0) notes.push(words.versionsLeft(entry.versions.length))
  if (decision === 'both') {
    const copy = entitled(renewIds(read.map), words.bothTitle(title))
    await createMap(storage, copy, { ...read, assets })
    return { what: 'copied', text: words.bothTitle(title), notes }
  }
  const library = {
    ...emptyLibrary(),
    persona: tableOf(read.personas),
    definition: tableOf(read.definitions),
  }
  await mergeLibrary(storage, library, false)
  const isChanged = await replaceMap(storage, read.map, assets, words.copyTitle(title))
  // Somebody who asks for a map of the backup does not look for it in the trash.
  await restoreMap(storage, entry.id)
  if (!isChanged) return { what: 'same', text: title, notes }
  return {
    what: 'replaced',
    text: title,
    notes: [words.replacedNote(words.copyTitle(title)), ...notes],
  }
}

/** A picture never changes: one that is here under its id is the same, and stays. */
async function missingAssets(storage: Storage, { assets }: ReadJourney): Promise<AssetRow[]> {
  const present = await getAssets(
    storage,
    assets.map(({ id }) => id),
  )
  const known = new Set(present.map(({ id }) => id))
  return assets.filter(({ id }) => !known.has(id))
}

async function readVersions(
  backup: Backup,
  { id, versions }: MapEntry,
  words: ExchangeWords['restore'],
): Promise<{ readonly versions: VersionRow[]; readonly notes: string[] }> {
  const rows: VersionRow[] = []
  const notes: string[] = []
  for (const entry of versions) {
    const { sequence, version, time, name } = entry
    const reason = VERSION_REASONS.find((known) => known === entry.reason) ?? 'asked'
    try {
      const content = await backup.readVersion(entry)
      rows.push({ documentId: id, sequence, version, time, name, reason, content })
    } catch {
      notes.push(words.versionBroken(name ?? String(sequence)))
    }
  }
  return { versions: rows, notes }
}

function entitled(map: MapDocument, title: string): MapDocument {
  const journey = journeyOf(map)
  return { ...map, journey: { [journey.id]: { ...journey, title } } }
}
