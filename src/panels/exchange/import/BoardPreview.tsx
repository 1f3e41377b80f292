import { useDeferredValue, useMemo } from 'react'
import { drawBoard } from '@/drawing/board'
import { createCaptions } from '@/drawing/captions'
import { createBrowserBreakText } from '@/drawing/measure'
import { dark, light } from '@/drawing/palette'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { buildPlan } from '@/exchange/import/buildPlan'
import type { MapPlan } from '@/exchange/import/plan'
import { firstCards } from '@/exchange/import/table/firstCards'
import { cardCount } from '@/exchange/import/table/planned'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { type Messages, useMessages } from '@/i18n/messages'
import { createLayout } from '@/layout/board'
import { emptyLibrary, tableOf } from '@/model/document'
import styles from './BoardPreview.module.css'

/** How many cards are drawn: more are a board that nobody could read in this frame. */
const MOST_CARDS = 80

/** Of the board's own size: a small board fills the frame, a large one is scrolled. */
const [SMALLEST, LARGEST] = [0.5, 0.6]
/** What there is room for in the dialog, pixels. */
const ROOM = 840

/** The board that a plan would make, as it is drawn everywhere else; of a large one the beginning. */
export function BoardPreview({ plan, title }: { plan: MapPlan; title: string }) {
  const messages = useMessages()
  const words = useExchangeWords().tables
  const deferred = useDeferredValue(plan)
  const shown = useMemo(() => firstCards(deferred, MOST_CARDS), [deferred])
  const named = useDeferredValue(title)
  const board = useMemo(() => draw({ ...shown, title: named }, messages), [shown, named, messages])
  const scale = Math.min(LARGEST, Math.max(SMALLEST, ROOM / board.width))
  const all = cardCount(deferred)
  const some = cardCount(shown)
  const number = (count: number) => count.toLocaleString(messages.locale)
  return (
    <div>
      {plan.stages.length === 0 ? (
        <p className={styles.note}>{words.previewEmpty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        <section className={styles.frame} aria-label={words.preview} tabIndex={0}>
          <svg
            role="img"
            aria-label={words.preview}
            width={board.width * scale}
            height={board.height * scale}
            viewBox={`0 0 ${board.width} ${board.height}`}
          >
            <SvgPrimitives primitives={board.primitives} />
          </svg>
        </section>
      )}
      {some < all && <p className={styles.note}>{words.previewOf(number(some), number(all))}</p>}
    </div>
  )
}

function draw(plan: MapPlan, messages: Messages) {
  const { map, personas } = buildPlan(plan, {})
  const library = { ...emptyLibrary(), persona: tableOf(personas) }
  const layout = createLayout(createBrowserBreakText())
  const captions = createCaptions(messages, library)
  const geometry = layout(map, { library, captions, hiddenPersonas: new Set() })
  const palette = document.documentElement.dataset.theme === 'dark' ? dark : light
  const { scale } = messages.board
  const primitives = drawBoard({ map, library, geometry, palette, scale })
  return { primitives, width: geometry.width, height: geometry.height }
}
