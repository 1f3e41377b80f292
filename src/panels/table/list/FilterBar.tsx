import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { ChipButton, Chips, RemovableChip } from '../../fields/Chip'
import type { ListFilter } from './columns'
import styles from './FilterBar.module.css'
import { type ListModel, SEARCH } from './useListModel'

type Props<R> = {
  readonly model: ListModel<R>
  readonly filters: readonly ListFilter<R>[]
  /** How many rows there are, in words. */
  readonly count: string
}

/** What a list leaves out: the ways to say it, how much is left, and a chip for each that is used. */
export function FilterBar<R>({ model, filters, count }: Props<R>) {
  const { table } = usePanelWords()
  const words = table.filter
  const search = useRef<HTMLInputElement>(null)
  const used = usedFilters(model, filters, words.searched)
  const back = () => search.current?.focus()
  return (
    <section aria-label={words.region} className={styles.filters}>
      <div className={styles.bar}>
        <div className={styles.search}>
          <IconSearch size={15} aria-hidden="true" />
          <input
            ref={search}
            type="search"
            data-draft
            aria-label={words.search}
            placeholder={words.search}
            value={model.filters[SEARCH] ?? ''}
            onChange={(event) => model.filter(SEARCH, event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && model.filter(SEARCH, '')}
          />
        </div>
        {filters.map(({ id, label, all, options }) => (
          <span key={id} className={styles.select}>
            <select
              aria-label={label}
              value={model.filters[id] ?? ''}
              data-draft
              data-used={model.filters[id] !== undefined || undefined}
              onChange={(event) => model.filter(id, event.currentTarget.value)}
            >
              <option value="">{all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
            <IconChevronDown size={15} aria-hidden="true" />
          </span>
        ))}
        <p role="status" className={styles.count}>
          {count}
        </p>
      </div>
      {used.length > 0 && (
        <Chips>
          {used.map(({ id, label, value }) => {
            const sentence = words.active(label, value)
            return (
              <RemovableChip
                key={id}
                removeLabel={words.remove(sentence)}
                onRemove={() => {
                  model.filter(id, '')
                  // The chip goes away with the button that was pressed.
                  back()
                }}
              >
                {sentence}
              </RemovableChip>
            )
          })}
          <ChipButton
            onClick={() => {
              model.clearFilters()
              back()
            }}
          >
            {words.clear}
          </ChipButton>
        </Chips>
      )}
    </section>
  )
}

function usedFilters<R>(
  model: ListModel<R>,
  filters: readonly ListFilter<R>[],
  searched: string,
): { readonly id: string; readonly label: string; readonly value: string }[] {
  const query = model.filters[SEARCH]
  const chosen = filters.flatMap(({ id, label, options }) => {
    const option = options.find(({ value }) => value === model.filters[id])
    return option ? [{ id, label, value: option.label }] : []
  })
  return query ? [{ id: SEARCH, label: searched, value: query }, ...chosen] : chosen
}
