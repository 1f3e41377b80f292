import type { ComponentType } from 'react'
import type { ExportFormat } from '@/editor/dialog'
import { useDesk, useSessionState } from '@/editor/react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { today } from '@/model/day'
import type { ExportDialogProps } from '@/panels/exchange/export/ExportForm'
import { ExportViewsContext } from '@/panels/exchange/exportViews'
import { getAssets } from '@/storage/assets'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'
import { EXPORT_DIALOGS } from './exportDialogs'
import { useExportViews } from './useExportViews'

type Props = { readonly storage: Storage; readonly onSaved: (name: string) => void }

/** The open dialog of an export. Only while it is open does it follow the board. */
export function ExportDialog({ language, ...props }: Props & { readonly language: Language }) {
  const { session } = useDesk()
  const dialog = useSessionState((state) => state.dialog)
  const close = () => session.setState({ dialog: null })
  if (dialog?.name !== 'export') return null
  return (
    <ExchangeSpeech language={language} onLost={close}>
      <OpenExportDialog key={dialog.format} format={dialog.format} onClose={close} {...props} />
    </ExchangeSpeech>
  )
}

type OpenProps = Props & { readonly format: ExportFormat; readonly onClose: () => void }

function OpenExportDialog({ format, storage, onSaved, onClose }: OpenProps) {
  const messages = useMessages()
  const words = useExchangeWords()
  const { scene, exportViews } = useExportViews()
  const Dialog = useLoaded<ComponentType<ExportDialogProps>>(EXPORT_DIALOGS[format], onClose)
  if (!Dialog) return null
  const source = {
    scene,
    messages,
    words,
    loadAssets: (ids: Parameters<typeof getAssets>[1]) => getAssets(storage, ids),
    today: today(),
  }
  return (
    <ExportViewsContext value={exportViews}>
      <Dialog source={source} onSaved={onSaved} onClose={onClose} />
    </ExportViewsContext>
  )
}
