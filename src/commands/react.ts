import { useMemo } from 'react'
import { useDesk } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { CommandContext } from './context'

/** What commands need, from the components around. */
export function useCommandContext(): CommandContext {
  const { editor, session } = useDesk()
  const messages = useMessages()
  return useMemo(() => ({ editor, session, messages }), [editor, session, messages])
}
