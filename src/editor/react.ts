import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Editor, EditorState } from './editor'
import type { Session, SessionState } from './session'

/** What the components of an open map work on. */
export type Desk = { readonly editor: Editor; readonly session: Session }

export const DeskContext = createContext<Desk | null>(null)

/** The open map's editor and session. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk stands outside an open map')
  return desk
}

/**
 * Ends the step of the history that typing in a field has begun. Does nothing where no map is open,
 * so that a field can stand outside of one.
 */
export function useSeal(): () => void {
  return useContext(DeskContext)?.editor.seal ?? nothing
}

function nothing(): void {}

/** A part of the documents or the history; draws anew only when that part changes. */
export function useEditorState<T>(selector: (state: EditorState) => T): T {
  return useStore(useDesk().editor.store, selector)
}

/** A part of the session; draws anew only when that part changes. */
export function useSessionState<T>(selector: (state: SessionState) => T): T {
  return useStore(useDesk().session, selector)
}
