import type { CommandContext } from '@/commands/context'
import { setTarget } from '@/commands/setTarget'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { askedOn } from '@/kpi/scale'
import { formatDay } from '../../details/formatDay'
import { formatChange } from '../../kpi/amounts'
import { parseNumber, typedNumber } from '../../kpi/parseNumber'
import { numberProblem } from '../../kpi/refusals'
import { StandingSign } from '../../kpi/StandingSign'
import { writeValue } from '../../kpi/seriesWords'
import type { ListColumn } from '../list/columns'
import type { KpiRow } from './kpiRows'
import styles from './lists.module.css'

/** From the best to the worst. */
export const STANDINGS = ['met', 'near', 'missed'] as const

/** The columns of the KPIs. */
export function kpiColumns(context: CommandContext, words: PanelWords): ListColumn<KpiRow>[] {
  const { messages, session } = context
  const { kpi: sentences, locale } = messages
  const { table } = words
  const { columns: titles } = table
  const write = ({ kpi, latest }: KpiRow, value: number) =>
    writeValue(kpi, latest.variant, value, locale)
  const difference = ({ kpi }: KpiRow, value: number | undefined) =>
    kpi && value !== undefined ? formatChange(kpi, value, locale, words) || '0' : ''
  const inDialog = {
    as: 'elsewhere',
    open: ({ subjectId, latest }: KpiRow) =>
      session.setState({ dialog: { name: 'attachKpi', subjectId, measurementId: latest.id } }),
  } as const
  return [
    {
      id: 'name',
      title: titles.kpi,
      width: 230,
      value: ({ name }) => name,
      show: ({ name }) => name,
      edit: inDialog,
    },
    {
      id: 'where',
      title: titles.where,
      width: 170,
      value: ({ where }) => where,
      show: ({ where }) => where,
    },
    {
      id: 'value',
      title: titles.value,
      width: 96,
      isNumeric: true,
      value: ({ value }) => value,
      show: (row) =>
        row.value === undefined ? (
          <span className={styles.soft}>{sentences.noValue}</span>
        ) : (
          <strong>{write(row, row.value)}</strong>
        ),
      edit: inDialog,
    },
    {
      id: 'target',
      title: titles.target,
      width: 96,
      isNumeric: true,
      value: ({ latest }) => latest.target ?? undefined,
      show: (row) => {
        const { latest, kpi } = row
        if (latest.target !== null) return write(row, latest.target)
        if (kpi?.threshold === undefined) return ''
        return <span className={styles.soft}>{table.norm(write(row, kpi.threshold))}</span>
      },
      edit: {
        as: 'value',
        textOf: ({ latest }) => typedNumber(latest.target, locale),
        keep: ({ latest, kpi, name }, text) => {
          const asked = kpi && askedOn(kpi, latest.variant)
          const problem = numberProblem(text, asked, { messages, words })
          if (!problem) setTarget(context, latest.id, name, parseNumber(text, locale) ?? null)
          return problem
        },
      },
    },
    {
      id: 'distance',
      title: titles.distance,
      width: 140,
      isNumeric: true,
      value: ({ gap }) => gap,
      show: (row) => difference(row, row.gap),
      hint: ({ gap }) => (gap === undefined ? undefined : table.distanceHint),
    },
    {
      id: 'change',
      title: titles.change,
      width: 96,
      isNumeric: true,
      value: ({ change }) => change,
      show: (row) => difference(row, row.change),
    },
    {
      id: 'standing',
      title: titles.standing,
      width: 130,
      value: ({ standing }) => (standing ? STANDINGS.indexOf(standing) : undefined),
      show: ({ standing }) =>
        standing ? (
          <span className={`${styles.standing} ${styles[standing]}`}>
            <span>{sentences.standings[standing]}</span>
            <StandingSign standing={standing} />
          </span>
        ) : (
          ''
        ),
    },
    {
      id: 'date',
      title: titles.date,
      width: 110,
      value: ({ latest }) => latest.date || undefined,
      show: ({ latest }) => formatDay(latest.date, locale),
      edit: inDialog,
    },
    {
      id: 'population',
      title: titles.population,
      width: 150,
      value: ({ population }) => population || undefined,
      show: ({ population }) => population,
      edit: inDialog,
    },
  ]
}
