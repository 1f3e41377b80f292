import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '@/editor/editor'
import { fileNameFor } from '@/exchange/export/download'
import { prepareImport } from '@/exchange/importJourney'
import { JOURNEY_EXTENSION } from '@/exchange/journeyFile'
import { readJourneyBlob } from '@/exchange/readJourneyFile'
import { loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { type Messages, useMessages } from '@/i18n/messages'
import { type PanelWords, usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { sayImportFailure } from '@/panels/exchange/import/importProblem'
import type { FileActs } from '@/panels/files/fileActs'
import { loadLibrary } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import type { Storage } from '@/storage/storage'
import type { TiedFile, TiedState } from '@/storage/tiedFile'
import { keepTie } from '@/storage/ties'
import { goTo, mapAddress } from '../route'
import { canTieToFile, chooseSource, chooseTarget } from './pickFile'

type Options = {
  readonly storage: Storage
  readonly editor: Editor
  readonly tie: TiedFile
  readonly language: Language
  /** Told a sentence about what was done. */
  readonly tell: (sentence: string) => void
}

/** The tie of the open map as it is, and what can be done about it; no acts where there are no files. */
export function useFileTie(options: Options): {
  readonly tied: TiedState
  readonly acts: FileActs | undefined
} {
  const { storage, editor, tie, language, tell } = options
  const messages = useMessages()
  const { file: words } = usePanelWords()
  const tied = useStore(tie.state)
  const acts = useMemo(
    () => fileActs({ storage, editor, tie, language, tell, messages, words }),
    [storage, editor, tie, language, tell, messages, words],
  )
  return { tied, acts: canTieToFile ? acts : undefined }
}

type Acting = Options & { readonly messages: Messages; readonly words: PanelWords['file'] }

function fileActs({ storage, editor, tie, language, tell, messages, words }: Acting): FileActs {
  const sayNotOpened = async (error: unknown) => {
    const exchange = await loadExchangeWords(language)
    return words.notOpened(sayImportFailure(error, exchange, messages.locale))
  }
  const sayNotSaved = async (error: unknown) => words.notSaved((error as Error).message)
  /** What fails is said; the map is as it was. */
  const attempt = (work: () => Promise<void>, sayFailure = sayNotOpened) => {
    void work().catch(async (error: unknown) => tell(await sayFailure(error)))
  }
  const sayWritten = () => {
    const { name, status } = tie.state.getState()
    if (name !== null && status === 'written') tell(words.saved(name))
  }
  return {
    save: () => attempt(() => tie.save().then(sayWritten)),
    overwrite: () => attempt(() => tie.overwrite().then(sayWritten)),
    untie: () => attempt(() => tie.untie()),
    saveAs: () =>
      attempt(async () => {
        const { title } = journeyOf(editor.store.getState().map)
        const name = fileNameFor(title, JOURNEY_EXTENSION, messages.board.untitledMap)
        // The place first: a large map is written for longer than a click counts.
        const handle = await chooseTarget(name, words.kind)
        if (!handle) return
        await tie.tieTo(handle)
        sayWritten()
      }, sayNotSaved),
    open: () =>
      attempt(async () => {
        const source = await chooseSource(words.kind)
        if (!source) return
        const { id, isWhole } = await bringIn(storage, source.file)
        const { lastModified: modified } = source.file
        // What could not be read would be gone from the file with the first write.
        if (isWhole)
          await keepTie(storage, {
            id,
            handle: source.handle,
            sequence: 0,
            time: Date.now(),
            modified,
          })
        else tell(words.notTied)
        goTo(mapAddress(id))
      }),
    takeCopy: () =>
      attempt(async () => {
        const file = await tie.read()
        if (!file) return tie.save()
        const { title, isWhole } = await bringIn(storage, file, words.copyTitle)
        // What could not be read would be gone from the file.
        if (!isWhole) return tell(words.notTied)
        await tie.overwrite()
        tell(words.copyKept(title))
      }),
  }
}

/** Makes a new map from a journey file. @throws ImportError, what the storage throws. */
async function bringIn(storage: Storage, file: Blob, entitle = (title: string) => title) {
  const [read, { document }] = await Promise.all([readJourneyBlob(file), loadLibrary(storage)])
  const { map, luggage, defects } = prepareImport(read, document)
  const journey = journeyOf(map)
  const title = entitle(journey.title)
  const titled = { ...map, journey: { [journey.id]: { ...journey, title } } }
  const id = await createMap(storage, titled, luggage)
  return { id, title, isWhole: defects.length === 0 && read.repairs.length === 0 }
}
