import { useEffect, useId, useRef, useState } from 'react'
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
  /**
   * What the map is called where neither the table nor somebody says it: the file's name without its
   * extension.
   */
  readonly title: string
  /** The library's personas. */
  readonly known: Readonly<Record<string, Persona>>
  /** Whether what comes becomes part of the open map, which has its title. */
  readonly isAdded: boolean
  /** To where the table comes from. */
  readonly onBack: () => void
  readonly onImport: (imported: ImportedMap) => void
}

/** The step between a table and its map: how it is built, what its lines become, and the board of it. */
export function TableImport({ sheets, title: given, known, isAdded, onBack, onImport }: Props) {
  const { locale } = useMessages()
  const words = useExchangeWords()
  const { tables } = words
  const id = useId()
  const [picked, pickSheet] = useState<number>()
  const [typed, setTyped] = useState<string>()
  const { at, draft, failure } = useTableImport(sheets, picked)
  const title = isAdded ? given : (typed ?? draft?.title ?? given)
  const cards = draft ? cardCount(draft.planned.plan) : 0
  const isTooMany = cards > MAP_CARD_LIMIT
  const isReady = draft && !isTooMany && draft.planned.plan.stages.length > 0
  const number = (count: number) => count.toLocaleString(locale)
  const problem = failure
    ? sayTableFailure(failure, words, locale)
    : isTooMany && tables.tooManyCards(number(cards), number(MAP_CARD_LIMIT))

  const form = useRef<HTMLFormElement>(null)
  // What had the keyboard went with the step before.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-autofocus]')
    ;(first ?? form.current)?.focus()
  }, [])

  return (
    <form
      ref={form}
      className={styles.form}
      tabIndex={-1}
      data-autofocus={isAdded || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        const context = { title, vocabulary: draft.vocabulary }
        onImport(importTable(draft.sheet, draft.mapping, context, known, tables))
      }}
    >
      <div className={styles.row}>
        {!isAdded && (
          <div className={styles.title}>
            <label htmlFor={`${id}-title`} className={field.label}>
              {tables.tableTitle}
            </label>
            <input
              id={`${id}-title`}
              className={field.input}
              data-autofocus
              value={title}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        )}
        {sheets.length > 1 && (
          <div>
            <label htmlFor={`${id}-sheet`} className={field.label}>
              {tables.sheet}
            </label>
            <Select
              id={`${id}-sheet`}
              value={String(at)}
              options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChoose={(index) => pickSheet(Number(index))}
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
        <Button onClick={onBack}>{tables.back}</Button>
        <Button type="submit" look="primary" disabled={!isReady}>
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
