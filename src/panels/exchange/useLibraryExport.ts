import { useEffect, useRef, useState } from 'react'
import { fileNameFor } from '@/exchange/export/download'
import type { LibrarySource } from '@/exchange/export/libraryZip'
import { createProgress } from '@/exchange/export/progress'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { isLostPart } from '@/ui/lostPart'

/** Where the export of the library stands. */
type State =
  | { readonly phase: 'ready'; readonly told?: string; readonly failure?: string }
  | { readonly phase: 'working'; readonly share: number }
  | { readonly phase: 'saved'; readonly name: string; readonly notes: readonly string[] }

/** Writes the library and saves the file, one at a time; it can be stopped, and is when its dialog goes. */
export function useLibraryExport(
  loadSource: () => Promise<LibrarySource>,
  save: (blob: Blob, name: string) => void,
) {
  const { libraryZip: words, exporting } = useExchangeWords()
  const { update } = useMessages()
  const [state, setState] = useState<State>({ phase: 'ready' })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async () => {
    const controller = new AbortController()
    stop.current = controller
    setState({ phase: 'working', share: 0 })
    try {
      const [{ writeLibraryZip }, source] = await Promise.all([
        import('@/exchange/export/libraryZip'),
        loadSource(),
      ])
      const progress = createProgress(controller.signal, (share) =>
        setState({ phase: 'working', share }),
      )
      const { blob, extension, notes } = await writeLibraryZip(source, progress)
      controller.signal.throwIfAborted()
      const name = fileNameFor(words.fileName(source.today), extension, 'Parcours')
      save(blob, name)
      setState({ phase: 'saved', name, notes })
    } catch (error) {
      const told = controller.signal.aborted
        ? { told: exporting.stopped }
        : { failure: isLostPart(error) ? update.lost : exporting.failed((error as Error).message) }
      setState({ phase: 'ready', ...told })
    }
  }
  return { state, run, stop: () => stop.current?.abort() }
}
