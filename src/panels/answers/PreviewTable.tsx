import { columnTitle, firstRow, ROLES, withRole } from '@/exchange/answers/shape'
import { cellAt } from '@/exchange/answers/table'
import { usePanelWords } from '@/i18n/panels/panelWords'
import styles from './AnswersDialog.module.css'
import { NamedSelect } from './NamedSelect'
import preview from './PreviewTable.module.css'
import type { AnswersDraft } from './useAnswersImport'

/** How many rows are shown. */
const ROWS = 6

/** The first rows as they stand in the file, under what each column is for. */
export function PreviewTable({ draft: { table, shape, reshape } }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const first = firstRow(shape)
  const rows = Array.from(
    { length: Math.min(ROWS, Math.max(0, table.rowCount - first)) },
    (_, index) => first + index,
  )
  const columns = table.columns.map((_, index) => ({
    index,
    title: columnTitle(table, shape, index),
    role: shape.roles[index]!,
  }))
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${preview.table}`}>
        <caption className="visually-hidden">{words.preview}</caption>
        <thead>
          <tr>
            {columns.map(({ index, title, role }) => (
              <th key={index} scope="col" data-used={role !== 'ignore' || undefined}>
                <span className={preview.title} title={title}>
                  {title}
                </span>
                <NamedSelect
                  label={words.use(title)}
                  value={role}
                  options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
                  onChoose={(next) => reshape(withRole(shape, index, next))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map(({ index, role }) => (
                <td key={index} data-used={role !== 'ignore' || undefined}>
                  <span className={preview.cell}>{cellAt(table, row, index)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
