import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { addTouchpoint } from '@/commands/addCard'
import { addStage } from '@/commands/addStage'
import { useCommandContext } from '@/commands/react'
import { light } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import type { Draft } from './act'
import { spanProps, stopProps } from './cellProps'
import type { Cell } from './cells'
import styles from './Grid.module.css'
import type { Grid } from './grid'
import { TitleText } from './TitleText'

type Props = {
  readonly grid: Grid
  /** The key of the header on which the keyboard stands. */
  readonly current: string | undefined
  readonly open: Draft | undefined
}

/** Two rows of headers, which stay in view: the stages, and below them their steps. */
export const GridHead = memo(function GridHead({ grid, current, open }: Props) {
  const { board } = useMessages()
  const context = useCommandContext()
  const [stages, steps] = grid.rows
  const end = stages!.cells.at(-1)!
  return (
    <thead className={styles.head}>
      <tr>
        <td className={styles.corner} rowSpan={2} colSpan={grid.hasPeople ? 2 : 1} />
        {stages!.cells.slice(0, -1).map((cell) => (
          <StageHeader
            key={cell.key}
            cell={cell}
            add={grid.beside.get(cell.key)}
            current={current}
            isOpen={open?.key === cell.key}
          />
        ))}
        <td className={styles.end} rowSpan={2}>
          <button
            type="button"
            {...stopProps(end, current === end.key)}
            className={styles.add}
            aria-label={board.addStage}
            title={board.addStage}
            onClick={() => addStage(context)}
          >
            <IconPlus size={15} aria-hidden />
          </button>
        </td>
      </tr>
      <tr>
        {steps!.cells.map((cell) => (
          <StepHeader
            key={cell.key}
            cell={cell}
            isCurrent={current === cell.key}
            isOpen={open?.key === cell.key}
          />
        ))}
      </tr>
    </thead>
  )
})

type StageProps = {
  readonly cell: Cell
  readonly add: Cell | undefined
  readonly current: string | undefined
  readonly isOpen: boolean
}

function StageHeader({ cell, add, current, isOpen }: StageProps) {
  const { board, details } = useMessages()
  const context = useCommandContext()
  if (cell.kind !== 'stage') return null
  const { stage } = cell
  const title = stage.title || board.untitledStage
  const label = board.addTouchpointTo(title)
  return (
    <th
      {...stopProps(cell, current === cell.key)}
      {...spanProps(cell)}
      scope="colgroup"
      className={styles.stage}
      aria-label={board.stage(title)}
      style={{ background: light.colours[stage.colour] }}
    >
      <div className={styles.stageLine}>
        <TitleText
          record={stage}
          isOpen={isOpen}
          label={details.title}
          shown={title}
          placeholder={board.untitledStage}
          singleLine
        />
        {add && !isOpen && (
          <button
            type="button"
            {...stopProps(add, current === add.key)}
            className={styles.addTouchpoint}
            aria-label={label}
            title={label}
            onClick={() => addTouchpoint(context, stage.id)}
          >
            <IconPlus size={14} stroke={2.5} aria-hidden />
          </button>
        )}
      </div>
    </th>
  )
}

type StepProps = { readonly cell: Cell; readonly isCurrent: boolean; readonly isOpen: boolean }

function StepHeader({ cell, isCurrent, isOpen }: StepProps) {
  const { details } = useMessages()
  if (cell.kind !== 'step') return null
  return (
    <th
      {...stopProps(cell, isCurrent)}
      scope="col"
      className={styles.step}
      title={cell.title}
      data-named={cell.step.title !== '' || undefined}
    >
      <TitleText
        record={cell.step}
        isOpen={isOpen}
        label={details.stepTitle}
        shown={cell.title}
        placeholder={cell.title}
        singleLine
      />
    </th>
  )
}
