import { type ComponentProps, useEffect, useRef, useState } from 'react'
import type { Added } from '@/commands/addMap'
import type { ImportedMap, KeepMap } from '@/exchange/import/imported'
import { type ImportSource, type ReadImport, readImport } from '@/exchange/import/readImport'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import type { LibraryDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import type { AnswersOffer } from './AnswersOffer'
import { sayImportFailure } from './importProblem'
import { reportAdded } from './reportAdded'

/** What an import is done with. */
export type Importing = {
  /** The library as it is kept, to find personas again. */
  readonly loadLibrary: () => Promise<LibraryDocument>
  readonly keep: KeepMap
  /** Adds to the open map, and tells what did not come as it was; nothing where none is open. */
  readonly addHere?: (imported: ImportedMap) => Promise<Added>
  /** The open map, and who imports answers into it; nothing where none is open. */
  readonly answers?: {
    readonly here: ComponentProps<typeof AnswersOffer>['here']
    readonly take: (source: File | string) => void
  }
  readonly onOpen: (id: JourneyId) => void
  /** Takes over a backup, which is more than a map. */
  readonly onBackup: (file: Blob) => void
  readonly onClose: () => void
}

export type ImportTarget = 'new' | 'here'

type Step =
  | { readonly at: 'source' }
  | {
      readonly at: 'table'
      readonly source: ImportSource
      readonly read: Extract<ReadImport, { is: 'table' }>
      readonly library: LibraryDocument
      readonly target: ImportTarget
    }
  | {
      readonly at: 'report'
      readonly imported: ImportedMap
      /** The map that was made; nothing where the open one took it in. */
      readonly journeyId: JourneyId | undefined
    }

/** An import from its source to its report. What fails leaves everything as it was. */
export function useImport({ loadLibrary, keep, addHere, onOpen, onBackup, onClose }: Importing) {
  const words = useExchangeWords()
  const { locale } = useMessages()
  const [step, setStep] = useState<Step>({ at: 'source' })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const isGone = useIsGone()

  /** One thing at a time; what it throws is said. */
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    await work().catch((error: unknown) => setFailure(sayImportFailure(error, words, locale)))
    setBusy(false)
  }
  const bringIn = async (imported: ImportedMap, target: ImportTarget) => {
    if (target === 'here' && addHere) {
      const report = [...imported.report, ...reportAdded(await addHere(imported), words)]
      if (isWhole(report)) onClose()
      else setStep({ at: 'report', imported: { ...imported, report }, journeyId: undefined })
      return
    }
    const journeyId = await keep(imported)
    if (isWhole(imported.report)) onOpen(journeyId)
    else setStep({ at: 'report', imported, journeyId })
  }
  return {
    step,
    isBusy,
    failure,
    read: (source: ImportSource, target: ImportTarget) =>
      attempt(async () => {
        const library = await loadLibrary()
        const read = await readImport(source, words, library)
        // Closing the dialog takes the import back, as long as nothing has been kept.
        if (isGone()) return
        if (read.is === 'backup') onBackup(read.file)
        else if (read.is === 'table') setStep({ at: 'table', source, read, library, target })
        else await bringIn(read.imported, target)
      }),
    back: () => {
      setFailure(undefined)
      setStep({ at: 'source' })
    },
    finish: (imported: ImportedMap, target: ImportTarget) =>
      attempt(() => bringIn(imported, target)),
  }
}

function isWhole(report: ImportedMap['report']): boolean {
  return report.every(({ what }) => what === 'read' || what === 'made')
}

/** Tells whether the component has been taken away. */
function useIsGone(): () => boolean {
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  return () => gone.current
}
