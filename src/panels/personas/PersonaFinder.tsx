import { IconSearch } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import finder from '../library/Finder.module.css'
import styles from './PersonasPage.module.css'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many are archived. */
  readonly archived: number
  readonly withArchived: boolean
  readonly onToggleArchived: () => void
}

/** The search box, and whether archived personas are shown where there are any. */
export function PersonaFinder(props: Props) {
  const { query, onQuery, archived, withArchived, onToggleArchived } = props
  const { personas: t } = usePanelWords()
  return (
    <div className={finder.finder}>
      {archived > 0 && (
        <label className={styles.toggle}>
          <input type="checkbox" checked={withArchived} onChange={onToggleArchived} />
          {t.showArchived(archived)}
        </label>
      )}
      <div className={finder.search}>
        <IconSearch size={15} aria-hidden="true" />
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
        />
      </div>
    </div>
  )
}
