import { IconChartDots, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Section } from '../Section'
import styles from './ChartSection.module.css'
import { type Column, DataTable, type Row } from './DataTable'
import { useWidth } from './useWidth'

type Props = {
  readonly title: string
  readonly hint?: string
  readonly columns?: 5 | 6 | 7 | 12
  /** The chart, as wide as there is room, px. */
  readonly chart: (width: number) => ReactNode
  /** The same figures as a table. */
  readonly table: { readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** What stands above both, such as a choice. */
  readonly above?: ReactNode
  /** What stands below both: a list of what the chart shows. */
  readonly children?: ReactNode
}

/** A chart with its title, its figures as a table for whoever wants them so, and what it tells. */
export function ChartSection({ title, hint, columns, chart, table, above, children }: Props) {
  const { insights: words } = usePanelWords()
  const [asTable, setAsTable] = useState(false)
  const { ref, width } = useWidth<HTMLDivElement>(520)
  const Icon = asTable ? IconChartDots : IconTable
  return (
    <Section
      title={title}
      {...(hint && { hint })}
      {...(columns && { columns })}
      action={
        <button
          type="button"
          data-control
          aria-pressed={asTable}
          className={styles.toggle}
          onClick={() => setAsTable(!asTable)}
        >
          <Icon size={15} stroke={1.75} aria-hidden="true" />
          {words.asTable}
        </button>
      }
    >
      {above}
      <div ref={ref}>
        {asTable ? <DataTable caption={title} {...table} /> : chart(Math.max(280, width))}
      </div>
      {children}
    </Section>
  )
}
