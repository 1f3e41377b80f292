import { useMemo } from 'react'
import { useEditorState } from '@/editor/react'
import { castsOf } from '@/model/outline'
import type { Persona } from '@/model/records/persona'

/** The personas of the map, in their order; those that the library does not know are left out. */
export function usePersonas(): Persona[] {
  const casts = useEditorState(({ map }) => castsOf(map))
  const personas = useEditorState(({ library }) => library.persona)
  return useMemo(() => casts.flatMap((cast) => personas[cast.personaId] ?? []), [casts, personas])
}
