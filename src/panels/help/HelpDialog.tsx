import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { PanelDialog } from '../fields/PanelDialog'
import { Help } from './Help'

type Props = { readonly language: Language; readonly onClose: () => void }

/** The help over the map: whoever reads it does not leave the map, nor lose what could be undone. */
export function HelpDialog({ language, onClose }: Props) {
  const { commands } = useMessages()
  return (
    <PanelDialog title={commands.help} width={1020} grows onClose={onClose}>
      <Help language={language} stays />
    </PanelDialog>
  )
}
