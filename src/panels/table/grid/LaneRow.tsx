import { memo } from 'react'
import { laneTitle } from '@/commands/places'
import { useMessages } from '@/i18n/messages'
import type { Draft } from './act'
import { spanProps, stopProps } from './cellProps'
import type { Cell } from './cells'
import styles from './Grid.module.css'
import { GridCell } from './GridCell'
import type { GridRow } from './grid'
import { TitleText } from './TitleText'

type Props = {
  readonly row: GridRow
  readonly hasPeople: boolean
  /** The key of the cell in this row on which the keyboard stands. */
  readonly current: string | undefined
  /** What is typed in this row. */
  readonly open: Draft | undefined
}

/** One line of a lane. The first of them has the lane's header, for all of its lines. */
export const LaneRow = memo(function LaneRow({ row, hasPeople, current, open }: Props) {
  return (
    <tr data-first={row.lane && true}>
      {row.lane && (
        <LaneHeader
          cell={row.lane}
          isWide={hasPeople && !row.who}
          isCurrent={current === row.lane.key}
          isOpen={open?.key === row.lane.key}
        />
      )}
      {row.who && (
        <th className={styles.who} scope="rowgroup" rowSpan={row.who.rowSpan}>
          {row.who.name}
        </th>
      )}
      {row.cells.map((cell) => (
        <GridCell
          key={cell.key}
          cell={cell}
          isCurrent={current === cell.key}
          open={open?.key === cell.key ? open : undefined}
        />
      ))}
    </tr>
  )
})

type HeaderProps = {
  readonly cell: Cell
  /** Over the personas' column too, where its lines have none. */
  readonly isWide: boolean
  readonly isCurrent: boolean
  readonly isOpen: boolean
}

const LaneHeader = memo(function LaneHeader({ cell, isWide, isCurrent, isOpen }: HeaderProps) {
  const messages = useMessages()
  if (cell.kind !== 'lane') return null
  const title = laneTitle(cell.lane, messages)
  return (
    <th
      {...stopProps(cell, isCurrent)}
      {...spanProps(cell)}
      {...(isWide && { colSpan: 2 })}
      scope="rowgroup"
      className={styles.lane}
      aria-label={messages.board.lane(title)}
    >
      <TitleText
        record={cell.lane}
        isOpen={isOpen}
        label={messages.details.title}
        shown={title}
        placeholder={messages.laneTypes[cell.lane.type]}
        singleLine
      />
    </th>
  )
})
