import { useEffect, useMemo, useState } from 'react'
import { asCards, guessGrid, guessMapping, startOf } from '@/exchange/import/table/guess'
import { planTable } from '@/exchange/import/table/importTable'
import type { Mapping } from '@/exchange/import/table/mapping'
import type { TablePlan } from '@/exchange/import/table/planned'
import { checkSize } from '@/exchange/import/table/rows'
import type { SheetRows } from '@/exchange/tables/readRows'
import { loadVocabulary, type Vocabulary } from '@/exchange/tables/vocabulary'

export type TableShape = 'columns' | 'rows' | 'cards'

/** A table on its way to be a map, as things stand. */
export type TableDraft = {
  readonly sheet: SheetRows
  readonly mapping: Mapping
  readonly planned: TablePlan
  readonly vocabulary: Vocabulary
  readonly shape: TableShape
  reshape(shape: TableShape): void
  remap(mapping: Mapping): void
}

/**
 * What becomes of a sheet: understood without help until somebody says otherwise. `failure` where
 * it is more than a map can take; nothing of either while the words are still being loaded.
 */
export function useTableImport(sheet: SheetRows): {
  readonly draft?: TableDraft
  readonly failure?: unknown
} {
  const [vocabulary, setVocabulary] = useState<Vocabulary>()
  const [chosen, choose] = useState<{ readonly sheet: SheetRows; readonly mapping: Mapping }>()
  useEffect(() => {
    let isGone = false
    void loadVocabulary().then((loaded) => {
      if (!isGone) setVocabulary(loaded)
    })
    return () => {
      isGone = true
    }
  }, [])
  const guessed = useMemo(() => {
    if (!vocabulary) return undefined
    try {
      checkSize(sheet)
      return { mapping: guessMapping(sheet, vocabulary) }
    } catch (failure) {
      return { failure }
    }
  }, [sheet, vocabulary])
  const mapping = chosen?.sheet === sheet ? chosen.mapping : guessed?.mapping
  const planned = useMemo(
    () => mapping && vocabulary && planTable(sheet, mapping, { title: '', vocabulary }),
    [sheet, mapping, vocabulary],
  )
  if (guessed && 'failure' in guessed) return { failure: guessed.failure }
  if (!mapping || !vocabulary || !planned) return {}
  const remap = (mapping: Mapping) => choose({ sheet, mapping })
  return {
    draft: {
      ...{ sheet, mapping, planned, vocabulary, remap },
      shape: mapping.shape === 'cards' ? 'cards' : mapping.stagesIn,
      reshape: (shape) =>
        remap(
          shape === 'cards'
            ? asCards(sheet, startOf(sheet), vocabulary)
            : guessGrid(sheet, startOf(sheet), shape, vocabulary),
        ),
    },
  }
}
