import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { laneTitle } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { cardTypeOf } from '@/model/records/lane'
import { type Draft, openCell } from './act'
import { CardText } from './CardText'
import { ChannelsText } from './ChannelsText'
import { spanProps, stopProps } from './cellProps'
import type { Cell } from './cells'
import styles from './Grid.module.css'
import place from './PlaceButton.module.css'
import { ScoreText } from './ScoreText'
import { SeriesText } from './SeriesText'

type Props = {
  readonly cell: Cell
  readonly isCurrent: boolean
  /** What is typed in it. */
  readonly open: Draft | undefined
}

/** One place of a lane. */
export const GridCell = memo(function GridCell({ cell, isCurrent, open }: Props) {
  const stop = stopProps(cell, isCurrent)
  const span = spanProps(cell)
  switch (cell.kind) {
    case 'card':
      return (
        <td {...stop} {...span} className={styles[cell.card.type]}>
          <CardText card={cell.card} isOpen={open !== undefined} />
        </td>
      )
    case 'score':
      return (
        <td {...stop} {...span}>
          <ScoreText cell={cell} draft={open} />
        </td>
      )
    case 'series':
      return (
        <td {...stop} {...span}>
          <SeriesText series={cell.series} />
        </td>
      )
    case 'channels':
      return (
        <td {...stop} {...span}>
          <ChannelsText card={cell.card} draft={open} />
        </td>
      )
    case 'empty':
    case 'measure':
    case 'folded':
      return (
        <td {...span} className={styles.hole}>
          <PlaceButton cell={cell} isCurrent={isCurrent} />
        </td>
      )
    default:
      return <td {...stop} {...span} className={styles.blank} />
  }
})

type PlaceProps = {
  readonly cell: Extract<Cell, { kind: 'empty' | 'measure' | 'folded' }>
  readonly isCurrent: boolean
}

/** An empty place, which is a button as on the board: for a card, or for a KPI. */
function PlaceButton({ cell, isCurrent }: PlaceProps) {
  const context = useCommandContext()
  const messages = useMessages()
  const { board } = messages
  const { table: words } = usePanelWords()
  const label =
    cell.kind === 'empty'
      ? board.addCardTo(cardTypeOf(cell.lane.type)!, cell.place)
      : cell.kind === 'measure'
        ? board.measure(cell.place)
        : words.unfold(laneTitle(cell.lane, messages), cell.cards)
  return (
    <button
      type="button"
      {...stopProps(cell, isCurrent)}
      className={place.place}
      aria-label={label}
      title={label}
      onClick={() => openCell(context, cell)}
    >
      {cell.kind === 'folded' ? words.folded(cell.cards) : <IconPlus size={14} aria-hidden />}
    </button>
  )
}
