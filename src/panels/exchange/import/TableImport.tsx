import { useId, useState } from 'react'
import type { ImportedMap } from '@/exchange/import/imported'
import { importTable } from '@/exchange/import/table/importTable'
import { MAP_CARD_LIMIT } from '@/exchange/import/table/limits'
import { cardCount } from '@/exchange/import/table/planned'
import type { SheetRows } from '@/exchange/tables/readRows'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import type { Persona } from '@/model/records/persona'
import { Button } from '@/ui/Button'
import { Select } from '../../details/Select'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import { Switch } from '../../fields/Switch'
import { BoardPreview } from './BoardPreview'
import { CardLines } from './CardLines'
import { GridLines } from './GridLines'
import styles from './TableImport.module.css'
import { sayTableFailure } from './tableProblem'
import { useTableImport } from './useTableImport'

type Props = {
  /** As `readTable` gives them. */
  readonly sheets: readonly SheetRows[]
  /** What the map is called until somebody says otherwise: the file's name without its extension. */
  readonly title: string
  /** The library's personas. */
  readonly known: Readonly<Record<string, Persona>>
  readonly onImport: (imported: ImportedMap) => void
}

/** The step between a table and its map: how it is built, what its lines become, and the board of it. */
export function TableImport({ sheets, title: given, known, onImport }: Props) {
  const { locale } = useMessages()
  const words = useExchangeWords()
  const { tables } = words
  const id = useId()
  const [chosen, chooseSheet] = useState(() => longest(sheets))
  const [title, setTitle] = useState(given)
  const sheet = sheets[chosen]!
  const { draft, failure } = useTableImport(sheet)
  const cards = draft ? cardCount(draft.planned.plan) : 0
  const isTooMany = cards > MAP_CARD_LIMIT
  const number = (count: number) => count.toLocaleString(locale)
  const problem = failure
    ? sayTableFailure(failure, words, locale)
    : isTooMany && tables.tooManyCards(number(cards), number(MAP_CARD_LIMIT))

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!draft || isTooMany) return
        const context = { title, vocabulary: draft.vocabulary }
        onImport(importTable(sheet, draft.mapping, context, known, tables))
      }}
    >
      <div className={styles.row}>
        <div className={styles.title}>
          <label htmlFor={`${id}-title`} className={field.label}>
            {tables.tableTitle}
          </label>
          <input
            id={`${id}-title`}
            className={field.input}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        {sheets.length > 1 && (
          <div>
            <label htmlFor={`${id}-sheet`} className={field.label}>
              {tables.sheet}
            </label>
            <Select
              id={`${id}-sheet`}
              value={String(chosen)}
              options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChoose={(index) => chooseSheet(Number(index))}
            />
          </div>
        )}
      </div>
      {draft && (
        <>
          <div className={styles.row}>
            <div className={styles.shape}>
              <Segments
                label={tables.shapes.label}
                value={draft.shape}
                options={(['columns', 'rows', 'cards'] as const).map((value) => ({
                  value,
                  label: tables.shapes[value],
                }))}
                onChoose={draft.reshape}
              />
            </div>
            {draft.mapping.shape === 'grid' && <LabelSwitch draft={draft} />}
          </div>
          {draft.mapping.shape === 'grid' ? (
            <GridLines draft={draft} mapping={draft.mapping} />
          ) : (
            <CardLines draft={draft} mapping={draft.mapping} />
          )}
          {!isTooMany && <BoardPreview plan={draft.planned.plan} title={title} />}
        </>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.foot}>
        <p role="status" className={styles.counts}>
          {draft && tables.rows(draft.planned.counts)}
        </p>
        <Button type="submit" look="primary" disabled={!draft || isTooMany}>
          {tables.import}
        </Button>
      </div>
    </form>
  )
}

function LabelSwitch({
  draft,
}: {
  draft: NonNullable<ReturnType<typeof useTableImport>['draft']>
}) {
  const { tables } = useExchangeWords()
  const { mapping, remap } = draft
  if (mapping.shape !== 'grid') return null
  return (
    <Switch
      shown
      label={tables.hasLabels}
      checked={mapping.hasLabels}
      onToggle={() => remap({ ...mapping, hasLabels: !mapping.hasLabels })}
    />
  )
}

/** A sheet of notes often comes before the table. */
function longest(sheets: readonly SheetRows[]): number {
  const most = Math.max(...sheets.map(({ rows }) => rows.length))
  return sheets.findIndex(({ rows }) => rows.length === most)
}
