import { useMemo } from 'react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { stagesOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { usePersonas } from '../../details/usePersonas'
import type { ListFilter, ListRow } from '../list/columns'

/** By stage: what the map's stages are called. */
export function useStageFilter<R extends { readonly stageId: string }>(): ListFilter<R> {
  const { board } = useMessages()
  const { table: words } = usePanelWords()
  const stages = useEditorState(({ map }) => stagesOf(map))
  return useMemo(
    () => ({
      id: 'stage',
      label: words.columns.stage,
      all: words.filter.allStages,
      options: stages.map(({ id, title }) => ({ value: id, label: title || board.untitledStage })),
      keeps: ({ stageId }, value) => stageId === value,
    }),
    [stages, words, board],
  )
}

/** By stage and by persona. A card that names no persona concerns every one of them. */
export function useCardFilters<
  R extends ListRow & { readonly card: Card; readonly stageId: string },
>(): readonly ListFilter<R>[] {
  const messages = useMessages()
  const { table: words } = usePanelWords()
  const personas = usePersonas()
  const stage = useStageFilter<R>()
  return useMemo(() => {
    if (personas.length === 0) return [stage]
    const persona: ListFilter<R> = {
      id: 'persona',
      label: words.filter.persona,
      all: words.filter.allPersonas,
      options: personas.map(({ id, name }) => ({
        value: id,
        label: name || messages.persona.nameless,
      })),
      keeps: ({ card: { personaIds } }, value) =>
        personaIds.length === 0 || personaIds.includes(value as PersonaId),
    }
    return [stage, persona]
  }, [stage, personas, words, messages])
}
