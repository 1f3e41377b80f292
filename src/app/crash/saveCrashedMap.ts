import { download } from '@/exchange/export/download'
import { rawJson } from '@/exchange/export/rawJson'
import type { Messages } from '@/i18n/messages'
import type { JourneyId } from '@/model/records/journey'
import { rowsOf } from '@/storage/documents'
import type { Storage } from '@/storage/storage'
import type { Readable } from '@/storage/store'
import type { OpenDesk } from '../map/openDesk'
import { saveMapFile, saveStoredMap } from '../takeAway'

/**
 * Saves a map whose page broke, by the best way that works: from memory, with what is not on the
 * disk yet, and without its pictures where those cannot be read; as it was last saved; as raw
 * records. Gives the sentence that says which it was.
 */
export async function saveCrashedMap(
  storage: Storage,
  id: JourneyId,
  open: OpenDesk | undefined,
  messages: Messages,
): Promise<string> {
  const { crash: words, board } = messages
  const ways: (() => Promise<string>)[] = [
    async () => words.savedOlder(await saveStoredMap(storage, id, messages)),
    async () => {
      await saveRaw(storage, id)
      return words.savedRaw
    },
  ]
  if (open) {
    const { map, library } = open.desk.editor.store.getState()
    const save = async (pictures: Readable) =>
      words.saved(await saveMapFile(pictures, map, library, board.untitledMap))
    ways.unshift(
      () => save(storage),
      () => save(NO_PICTURES),
    )
  }
  for (const way of ways) {
    try {
      return await way()
    } catch {
      // The next way may still work.
    }
  }
  return words.notSaved
}

/** Saves all that is stored of a map, as JSON to look through or to mend by hand. */
export async function saveRaw(storage: Readable, id: JourneyId): Promise<void> {
  const text = await rawJson(await rowsOf(storage, id))
  download(new Blob([text], { type: 'application/json' }), `${id}.json`)
}

const NO_PICTURES: Readable = {
  store: {
    get: async () => undefined,
    all: async () => [],
    after: async () => [],
    sequences: async () => [],
  },
}
