import type { Editor } from '@/editor/editor'
import type { Session } from '@/editor/session'
import type { Messages } from '@/i18n/messages'

/** What a command works with. */
export type CommandContext = {
  readonly editor: Editor
  readonly session: Session
  readonly messages: Messages
}

/** Says something to screen readers, also where it is what was said last. */
export function announce({ session }: CommandContext, sentence: string): void {
  const isRepeated = session.getState().announcement === sentence
  // They keep silent about a text that did not change; a space without width changes it unheard.
  session.setState({ announcement: isRepeated ? `${sentence}\u200b` : sentence })
}
