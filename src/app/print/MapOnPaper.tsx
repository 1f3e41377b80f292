import { useContext, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useBoardStore } from '@/canvas/boardStore'
import { drawBoard } from '@/drawing/board'
import { createBrowserMeasure } from '@/drawing/measure'
import { assetsIn } from '@/drawing/primitives'
import { AssetUrlsContext } from '@/drawing/surfaces/assetUrls'
import { useDesk, useSessionState } from '@/editor/react'
import { composePages, type Pages } from '@/exchange/export/pdf/composePages'
import { MOST_PAGES } from '@/exchange/export/pdf/plan'
import { loadFontsFor } from '@/exchange/export/pictures'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { lastPdfChoices } from '@/panels/exchange/export/pdfChoices'
import { PrintPages } from '@/panels/print/PrintPages'
import { picturesReady } from '@/panels/print/picturesReady'

type Props = {
  readonly tell: (sentence: string) => void
  /** Whether the board is shown: the other tabs print themselves. */
  readonly isMap: boolean
}

/**
 * Lays the map out on paper as the PDF would be, with its last choices, in the moment that the
 * browser begins to print, and takes the pages away when it has. By the app's own command pictures
 * and fonts are there before.
 */
export function MapOnPaper({ tell, isMap }: Props) {
  const { session } = useDesk()
  const board = useBoardStore()
  const urls = useContext(AssetUrlsContext)
  const messages = useMessages()
  const words = useExchangeWords()
  const panels = usePanelWords()
  const wanted = useSessionState((state) => state.printWanted)
  const [pages, setPages] = useState<Pages>()

  useEffect(() => {
    if (!isMap) return
    const begin = () => {
      const source = { scene: board.getState(), messages, words, today: today() }
      try {
        const made = composePages(lastPdfChoices(), source, panels, createBrowserMeasure())
        if (made.leaves.length > MOST_PAGES) return tell(panels.present.print.tooMany)
        // The browser takes the page as it is when this event is over.
        flushSync(() => setPages(made))
      } catch (error) {
        tell(panels.present.print.failed(String(error)))
      }
    }
    const end = () => setPages(undefined)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [board, messages, words, panels, isMap, tell])

  useEffect(() => {
    if (!wanted) return
    session.setState({ printWanted: false })
    const print = async () => {
      const primitives = isMap ? drawBoard(board.getState()) : []
      await Promise.all([picturesReady(urls, assetsIn(primitives)), loadFontsFor(primitives)])
      window.print()
    }
    void print()
  }, [wanted, session, board, urls, isMap])

  return pages
    ? createPortal(<PrintPages leaves={pages.leaves} label={pages.title} />, document.body)
    : null
}
