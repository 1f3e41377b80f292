import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import type { LibraryProps } from '../library/actions'
import { LibraryFrame } from '../library/LibraryFrame'
import { Help } from './Help'

type Props = LibraryProps & {
  readonly language: Language
  readonly section: string | undefined
}

/** The help as a page of its own, with an address that can be kept. */
export function HelpPage({ library, actions, language, section }: Props) {
  const { commands } = useMessages()
  return (
    <LibraryFrame library={library} actions={actions} page="help" heading={commands.help}>
      <Help language={language} section={section} />
    </LibraryFrame>
  )
}
