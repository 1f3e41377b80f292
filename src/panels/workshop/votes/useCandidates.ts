import { useMemo, useState } from 'react'
import { useEditorState } from '@/editor/react'
import type { Round } from '@/model/records/round'
import { candidatesOf } from '@/model/votes'

/** As many are looked through by eye. */
const FEW = 12
/** More are not shown at once: whoever looks for one among them types. */
const MOST_SHOWN = 200

/** The cards of a round; where they are many, those with the words that were typed. */
export function useCandidates(round: Round) {
  const map = useEditorState((state) => state.map)
  const [query, setQuery] = useState('')
  // What they are follows from these tables alone, and not from each dot.
  const { stage, step, lane, card } = map
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const all = useMemo(() => candidatesOf(map, round), [stage, step, lane, card, round.types])
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = all.filter(({ title }) => {
    const text = title.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
  return {
    cards: found.slice(0, MOST_SHOWN),
    finder: { query, onQuery: setQuery, isShown: all.length > FEW },
  }
}
