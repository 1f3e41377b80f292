import { useEffect, useRef, useState } from 'react'
import { download, fileNameFor } from '@/exchange/export/download'
import type { Exported, Exporter, ExportSource } from '@/exchange/export/exporter'
import { createProgress } from '@/exchange/export/progress'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { journeyOf } from '@/model/document'
import { painted } from '@/ui/painted'
import { isLost } from '../isLost'

/** Where an export stands. */
export type ExportState =
  | { readonly phase: 'ready'; readonly told?: string; readonly failure?: string }
  | { readonly phase: 'working'; readonly share: number | undefined }
  | { readonly phase: 'saved'; readonly name: string; readonly notes: readonly string[] }

/** Writes a map and saves the file, one at a time; it can be stopped, and is when its dialog goes. */
export function useExport(source: ExportSource) {
  const words = useExchangeWords().exporting
  const [state, setState] = useState<ExportState>({ phase: 'ready' })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async (exporter: Exporter): Promise<Exported | undefined> => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setState({ phase: 'working', share: undefined })
    try {
      await painted()
      const start = performance.now()
      const progress = createProgress(controller.signal, (share) =>
        setState({ phase: 'working', share }),
      )
      const exported = await exporter(source, progress)
      controller.signal.throwIfAborted()
      // In the browser's own timeline, for whoever measures.
      performance.measure('parcours:export', { start })
      const { title } = journeyOf(source.scene.map)
      const name = fileNameFor(title, exported.extension, source.messages.board.untitledMap)
      download(exported.blob, name)
      setState({ phase: 'saved', name, notes: exported.notes })
      return exported
    } catch (error) {
      const stopped = controller.signal.aborted
      setState({
        phase: 'ready',
        ...(stopped
          ? { told: words.stopped }
          : isLost(error)
            ? { failure: source.messages.update.lost }
            : { failure: words.failed((error as Error).message) }),
      })
      return undefined
    }
  }
  return { state, run, stop: () => stop.current?.abort() }
}
