import { plainText } from '@/model/plainText'
import type { ListedMap } from '@/storage/shelf'
import type { MapSort } from './actions'

/** The maps whose title holds every word of a query, whatever its accents and capitals. */
export function findMaps(maps: readonly ListedMap[], query: string): ListedMap[] {
  const words = plainText(query).split(/\s+/)
  return maps.filter(({ title }) => {
    const where = plainText(title)
    return words.every((word) => where.includes(word))
  })
}

/** The maps in order: the latest first, or by title as the language's dictionary has it. */
export function sortMaps(maps: readonly ListedMap[], sort: MapSort, locale: string): ListedMap[] {
  const titles = new Intl.Collator(locale, { numeric: true })
  return maps.toSorted((a, b) => {
    if (sort === 'title') return titles.compare(a.title, b.title) || b.updatedAt - a.updatedAt
    return sort === 'created' ? b.createdAt - a.createdAt : b.updatedAt - a.updatedAt
  })
}
