import { useMemo, useState } from 'react'
import { addMap } from '@/commands/addMap'
import { announce } from '@/commands/context'
import { type CellChoices, guessCells } from '@/commands/pasting/guessCells'
import { withoutControls } from '@/commands/pasting/pasteOutside'
import { pastePlan } from '@/commands/pasting/pastePlan'
import { hereOf, type PastePlan } from '@/commands/pasting/plan'
import { planCells } from '@/commands/pasting/planCells'
import { planLines } from '@/commands/pasting/planLines'
import type { LaneNames } from '@/commands/pasting/rangeLanes'
import { titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import type { Pasted } from '@/editor/dialog'
import { useEditorState } from '@/editor/react'
import type { ImportedMap } from '@/exchange/import/imported'
import { readOutline } from '@/exchange/import/outline/outline'
import { type PasteRefusal, type ReadPaste, readPasted } from '@/exchange/import/paste/readPasted'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { stagesOf } from '@/model/outline'

export type PasteKind = ReadPaste['likely']

/** What a paste becomes, as it is chosen now. */
export type PasteDraft = {
  readonly read: ReadPaste
  readonly kind: PasteKind
  /** What it can be read as, from the most to the least usual. */
  readonly kinds: readonly PasteKind[]
  readonly signs: boolean
  readonly cells: CellChoices | undefined
  readonly result:
    | { readonly as: 'cards'; readonly plan: PastePlan }
    | { readonly as: 'stages'; readonly imported: ImportedMap }
  setKind(kind: PasteKind): void
  setSigns(signs: boolean): void
  setCells(choices: CellChoices): void
  run(): void
}

/** Reads what was pasted, once, and works out what each choice makes of it. */
export function usePaste(pasted: Pasted): PasteDraft | PasteRefusal {
  const context = useCommandContext()
  const { laneTypes } = useMessages()
  const words = useExchangeWords()
  const map = useEditorState((state) => state.map)
  const known = useEditorState(({ library }) => library.persona)
  const { focus } = context.session.getState()
  const namesOf = useMemo<LaneNames>(
    () =>
      ({ title, type }) =>
        [title, laneTypes[type]].filter((name) => name !== ''),
    [laneTypes],
  )
  const read = useMemo(() => readPasted(pasted, withoutControls), [pasted])
  const isRead = 'plain' in read
  const [kind, setKind] = useState<PasteKind>(isRead ? read.likely : 'lines')
  const [signs, setSigns] = useState(true)
  const [cells, setCells] = useState(() =>
    isRead && read.rows ? guessCells(map, focus, read.rows, namesOf, read) : undefined,
  )
  const result = useMemo((): PasteDraft['result'] | undefined => {
    if (!isRead) return undefined
    if (kind === 'outline') return { as: 'stages', imported: readOutline(read.text, words, known) }
    const plan =
      kind === 'cells' && read.rows && cells
        ? planCells(map, focus, read.rows, cells, namesOf)
        : planLines(map, focus, signs ? read.signed : read.plain)
    return { as: 'cards', plan }
  }, [isRead, read, kind, signs, cells, map, focus, words, known, namesOf])
  if (!isRead || !result) return read as PasteRefusal

  const all: readonly PasteKind[] = ['cells', 'lines', 'outline']
  const kinds = all.filter((each) => {
    if (each === 'cells') return read.rows !== undefined
    return each === 'outline' ? read.isOutline : read.plain.length > 0
  })
  return {
    read,
    kind,
    kinds,
    signs,
    cells,
    result,
    setKind,
    setSigns,
    setCells: (next) =>
      // Seen the other way round, other rows and columns come first.
      setCells(
        next.turned !== cells?.turned && read.rows
          ? guessCells(map, focus, read.rows, namesOf, { turned: next.turned })
          : next,
      ),
    run() {
      if (result.as === 'cards') return pastePlan(context, result.plan)
      const { imported } = result
      addMap(context, imported, hereOf(map, focus).stageId)
      const count = Object.keys(imported.map.card).length
      const first = stagesOf(imported.map)[0]
      const place = first ? titleOf(imported.map, first.id, context.messages) : ''
      announce(context, context.messages.announce.pasted(count, place))
    },
  }
}
