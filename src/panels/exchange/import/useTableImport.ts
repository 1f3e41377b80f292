import { useEffect, useMemo, useState } from 'react'
import { bestSheet } from '@/exchange/import/table/bestSheet'
import { asCards, checkFilled, guessGrid, guessMapping } from '@/exchange/import/table/guess'
import { planTable } from '@/exchange/import/table/importTable'
import { titleAbove } from '@/exchange/import/table/leftOut'
import type { Mapping } from '@/exchange/import/table/mapping'
import type { TablePlan } from '@/exchange/import/table/planned'
import { checkSize } from '@/exchange/import/table/rows'
import { startOf } from '@/exchange/import/table/start'
import type { SheetRows } from '@/exchange/tables/readRows'
import { loadVocabulary, type Vocabulary } from '@/exchange/tables/vocabulary'

export type TableShape = 'columns' | 'rows' | 'cards'

/** A table on its way to be a map, as things stand. */
export type TableDraft = {
  readonly sheet: SheetRows
  /** What the table itself says that the map is called. */
  readonly title: string | undefined
  readonly mapping: Mapping
  readonly planned: TablePlan
  readonly vocabulary: Vocabulary
  readonly shape: TableShape
  reshape(shape: TableShape): void
  remap(mapping: Mapping): void
}

/**
 * What becomes of the sheet that somebody chose, until then of the one that most looks like a map:
 * understood without help until somebody says otherwise. `failure` where it is more than a map can
 * take, or headings alone; nothing of either while the words are still being loaded.
 */
export function useTableImport(
  sheets: readonly SheetRows[],
  picked: number | undefined,
): {
  /** The place of the sheet. */
  readonly at: number
  readonly draft?: TableDraft
  readonly failure?: unknown
} {
  const vocabulary = useVocabulary()
  const [chosen, choose] = useState<{ readonly sheet: SheetRows; readonly mapping: Mapping }>()
  const best = useMemo(() => vocabulary && bestSheet(sheets, vocabulary), [sheets, vocabulary])
  const at = picked ?? best ?? 0
  const sheet = sheets[at]!
  const guessed = useMemo(() => {
    if (!vocabulary) return undefined
    try {
      checkSize(sheet)
      checkFilled(sheet, vocabulary)
      return { mapping: guessMapping(sheet, vocabulary) }
    } catch (failure) {
      return { failure }
    }
  }, [sheet, vocabulary])
  const mapping = chosen?.sheet === sheet ? chosen.mapping : guessed?.mapping
  const title = mapping && titleAbove(sheet, mapping.start)
  const planned = useMemo(
    () => mapping && vocabulary && planTable(sheet, mapping, { title: title ?? '', vocabulary }),
    [sheet, mapping, title, vocabulary],
  )
  if (guessed && 'failure' in guessed) return { at, failure: guessed.failure }
  if (!mapping || !vocabulary || !planned) return { at }
  const remap = (mapping: Mapping) => choose({ sheet, mapping })
  return {
    at,
    draft: {
      ...{ sheet, title, mapping, planned, vocabulary, remap },
      shape: mapping.shape === 'cards' ? 'cards' : mapping.stagesIn,
      reshape: (shape) =>
        remap(
          shape === 'cards'
            ? asCards(sheet, startOf(sheet, vocabulary), vocabulary)
            : guessGrid(sheet, startOf(sheet, vocabulary), shape, vocabulary),
        ),
    },
  }
}

/** The words of tables, once they are there. */
function useVocabulary(): Vocabulary | undefined {
  const [vocabulary, setVocabulary] = useState<Vocabulary>()
  useEffect(() => {
    let isGone = false
    loadVocabulary().then(
      (loaded) => {
        if (!isGone) setVocabulary(loaded)
      },
      // A part of the app that was lost, which the offer to reload says.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [])
  return vocabulary
}
