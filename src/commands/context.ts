import type { Editor } from '@/editor/editor'
import type { Session } from '@/editor/session'
import type { Messages } from '@/i18n/messages'

/** What a command works with. */
export type CommandContext = {
  readonly editor: Editor
  readonly session: Session
  readonly messages: Messages
}

/** Says something to screen readers. */
export function announce({ session }: CommandContext, sentence: string): void {
  session.setState({ announcement: sentence })
}
