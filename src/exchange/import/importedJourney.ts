import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Kind, LibraryDocument } from '@/model/document'
import { prepareImport } from '../importJourney'
import type { ReadJourney } from '../readJourneyFile'
import type { ImportedMap, ReportLine } from './imported'
import { reportRepairs } from './reportRepairs'

/**
 * A read journey file as an imported map: under ids of its own, with those personas, KPIs and
 * pictures that the library lacks, a line for each record that could not be read, and lines for what
 * was mended.
 */
export function importedJourney(
  read: ReadJourney,
  library: LibraryDocument,
  exchangeWords: ExchangeWords,
): ImportedMap {
  const { importing: words } = exchangeWords
  const kinds: Readonly<Record<Kind | 'assets', string>> & { readonly [kind: string]: string } =
    words.kinds
  const { map, luggage, defects } = prepareImport(read, library)
  const records = new Map(defects.map(({ path }) => [recordOf(path), path]))
  const report: ReportLine[] = [
    { what: 'read', text: words.readJourney },
    { what: 'made', text: words.made(sizeOf(map.stage), sizeOf(map.card)) },
    ...reportRepairs(read.repairs, exchangeWords),
    ...[...records.values()].map((path): ReportLine => {
      const [kind = '', ...place] = path.split('.')
      return {
        what: 'skipped',
        place: place.join('.'),
        text: words.leftOut(kinds[kind] ?? kind),
      }
    }),
  ]
  return { map, ...luggage, report }
}

function sizeOf(table: object): number {
  return Object.keys(table).length
}

/** A defect's path begins with the kind and the id of its record; what follows is where in it. */
function recordOf(path: string): string {
  return path.split('.').slice(0, 2).join('.')
}
