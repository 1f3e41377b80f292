import { EMPTY_DIFF } from '@/model/diff'
import type { LibraryDocument } from '@/model/document'
import type { Persona, PersonaId } from '@/model/records/persona'
import { changeLibrary } from './change'
import { loadLibrary } from './documents'
import type { Storage } from './storage'
import type { Watched } from './store'

/** The library's personas, and anew whenever one changes in any window. For `useObservable`. */
export function watchPersonas(storage: Storage): Watched<LibraryDocument['persona']> {
  return storage.store.watch(async () => (await loadLibrary(storage)).document.persona)
}

/** Adds a persona to the library. @throws NewerFormatError. */
export function addPersona(storage: Storage, persona: Persona): Promise<void> {
  return changeLibrary(storage, { verb: 'add', name: persona.name }, () => ({
    ...EMPTY_DIFF,
    added: { [persona.id]: persona },
  }))
}

/** Changes a persona, for all maps that it plays in. Nothing where it is gone. @throws NewerFormatError. */
export function changePersona(
  storage: Storage,
  id: PersonaId,
  fields: Partial<Omit<Persona, 'kind' | 'id'>>,
): Promise<void> {
  const verb = fields.archived === undefined ? 'edit' : 'archive'
  return changeLibrary(storage, { verb }, ({ persona }) => {
    const before = persona[id]
    return before
      ? { ...EMPTY_DIFF, updated: { [id]: [before, { ...before, ...fields }] } }
      : EMPTY_DIFF
  })
}
