import { useEffect, useRef, useState } from 'react'
import type { BackupSource } from '@/exchange/backup/source'
import type { WrittenBackup } from '@/exchange/backup/writeBackup'
import { fileNameFor } from '@/exchange/export/download'
import { createProgress } from '@/exchange/export/progress'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { sayRestoreFailure } from './restoreProblem'

/** Where a backup stands. */
type State =
  | { readonly phase: 'ready'; readonly told?: string; readonly failure?: string }
  | { readonly phase: 'working'; readonly share: number }
  | { readonly phase: 'saved'; readonly name: string; readonly notes: readonly string[] }

type Options = {
  /** The device as it is now. */
  readonly loadSource: () => Promise<BackupSource>
  readonly save: (blob: Blob, name: string) => void
  /** Told of a backup that was handed over. */
  readonly onSaved: (backup: WrittenBackup, time: number) => void
}

/** Writes a backup and saves the file, one at a time; it can be stopped, and is when its dialog goes. */
export function useBackup({ loadSource, save, onSaved }: Options) {
  const exchange = useExchangeWords()
  const { backup: words, exporting } = exchange
  const { locale } = useMessages()
  const [state, setState] = useState<State>({ phase: 'ready' })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async () => {
    const controller = new AbortController()
    stop.current = controller
    setState({ phase: 'working', share: 0 })
    try {
      const [{ writeBackup }, source] = await Promise.all([
        import('@/exchange/backup/writeBackup'),
        loadSource(),
      ])
      const progress = createProgress(controller.signal, (share) =>
        setState({ phase: 'working', share }),
      )
      const written = await writeBackup(source, progress)
      controller.signal.throwIfAborted()
      const name = fileNameFor(words.fileName(source.today), written.extension, 'Parcours')
      save(written.blob, name)
      onSaved(written, source.time)
      setState({ phase: 'saved', name, notes: written.notes })
    } catch (error) {
      const told = controller.signal.aborted
        ? { told: exporting.stopped }
        : { failure: words.failed(sayRestoreFailure(error, exchange, locale)) }
      setState({ phase: 'ready', ...told })
    }
  }
  return { state, run, stop: () => stop.current?.abort() }
}
