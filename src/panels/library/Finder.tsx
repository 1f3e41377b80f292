import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useMessages } from '@/i18n/messages'
import { MAP_SORTS, type MapSort } from './actions'
import styles from './Finder.module.css'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly sort: MapSort
  readonly onSort: (sort: MapSort) => void
}

/** The search box and the order of the list. Escape empties the box. */
export function Finder({ query, onQuery, sort, onSort }: Props) {
  const { library } = useMessages()
  return (
    <div className={styles.finder}>
      <label className={styles.sort}>
        <span>{library.sort}</span>
        <select value={sort} onChange={(event) => onSort(event.target.value as MapSort)}>
          {MAP_SORTS.map((name) => (
            <option key={name} value={name}>
              {library.sorts[name]}
            </option>
          ))}
        </select>
        <IconChevronDown size={15} aria-hidden="true" />
      </label>
      <div className={styles.search}>
        <IconSearch size={15} aria-hidden="true" />
        <input
          type="search"
          aria-label={library.search}
          placeholder={library.search}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
        />
      </div>
    </div>
  )
}
