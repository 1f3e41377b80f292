import { createContext, useContext } from 'react'
import type { Messages } from './en'
import type { Language } from './language'

export type { Messages }

/** The sentences of a language; only the one that is spoken is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en
}

export const MessagesContext = createContext<Messages | null>(null)

/** The sentences of the interface's language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('useMessages stands outside the provider of messages')
  return messages
}
