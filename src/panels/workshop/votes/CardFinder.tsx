import { usePanelWords } from '@/i18n/panels/panelWords'
import field from '../../fields/field.module.css'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly isShown: boolean
}

/** Finds a card among many by its words. */
export function CardFinder({ query, onQuery, isShown }: Props) {
  const { votes: words } = usePanelWords()
  if (!isShown) return null
  return (
    <input
      type="search"
      data-draft
      className={field.input}
      aria-label={words.find}
      placeholder={words.find}
      value={query}
      onChange={(event) => onQuery(event.currentTarget.value)}
    />
  )
}
