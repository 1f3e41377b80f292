import { useEffect, useRef, useState } from 'react'
import { readImport } from '@/exchange/import/readImport'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { sayImportFailure } from './importProblem'
import type { Importing } from './useImport'

/** What became of one of several files. */
export type FileOutcome = {
  readonly name: string
  /** The map that was made of it; without one, the sentence says why there is none. */
  readonly made?: { readonly id: JourneyId; readonly title: string }
  readonly sentence: string
}

/**
 * Makes a map of each of several files, one after the other; each comes whole or not at all. What
 * somebody has to decide something about is named and left.
 */
export function useSeveralFiles(
  files: readonly File[],
  { loadLibrary, keep }: Pick<Importing, 'loadLibrary' | 'keep'>,
) {
  const words = useExchangeWords()
  const { locale, board } = useMessages()
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([])
  const [isStopped, setStopped] = useState(false)
  const stopped = useRef(false)
  const stop = () => {
    stopped.current = true
    setStopped(true)
  }

  const bringIn = async (file: File): Promise<FileOutcome> => {
    const { name } = file
    const { alone, imported: say, someLeft } = words.importing
    if (stopped.current) return { name, sentence: alone.stopped }
    try {
      const read = await readImport({ name, content: file }, words, await loadLibrary())
      if (read.is !== 'map') return { name, sentence: alone[read.is] }
      if (stopped.current) return { name, sentence: alone.stopped }
      const id = await keep(read.imported)
      const title = journeyOf(read.imported.map).title || board.untitledMap
      const isWhole = read.imported.report.every(({ what }) => what === 'read' || what === 'made')
      const sentence = isWhole ? say(title) : `${say(title)} ${someLeft}`
      return { name, made: { id, title }, sentence }
    } catch (error) {
      return { name, sentence: sayImportFailure(error, words, locale) }
    }
  }
  const bringAll = useRef(async () => {
    for (const file of files) {
      const outcome = await bringIn(file)
      setOutcomes((before) => [...before, outcome])
    }
  })
  const isBegun = useRef(false)
  useEffect(() => {
    // Effects may run twice; files are to come once.
    if (isBegun.current) return
    isBegun.current = true
    void bringAll.current()
  }, [])
  return { outcomes, isDone: outcomes.length === files.length, isStopped, stop }
}
