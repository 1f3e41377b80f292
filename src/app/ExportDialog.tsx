import type { ComponentType } from 'react'
import { useScene } from '@/canvas/boardStore'
import { useDesk, useSessionState } from '@/editor/react'
import type { ExportFormat } from '@/editor/session'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { today } from '@/model/day'
import type { ExportDialogProps } from '@/panels/exchange/export/ExportForm'
import { getAssets } from '@/storage/assets'
import type { Storage } from '@/storage/storage'
import { ExchangeSpeech } from './ExchangeSpeech'
import { EXPORT_DIALOGS } from './exportDialogs'
import { useLoaded } from './useLoaded'

type Props = { readonly storage: Storage; readonly onSaved: (name: string) => void }

/** The open dialog of an export. Only while it is open does it follow the board. */
export function ExportDialog({ language, ...props }: Props & { readonly language: Language }) {
  const dialog = useSessionState((state) => state.dialog)
  if (dialog?.name !== 'export') return null
  return (
    <ExchangeSpeech language={language}>
      <OpenExportDialog key={dialog.format} format={dialog.format} {...props} />
    </ExchangeSpeech>
  )
}

function OpenExportDialog({ format, storage, onSaved }: Props & { readonly format: ExportFormat }) {
  const { session } = useDesk()
  const messages = useMessages()
  const words = useExchangeWords()
  const scene = useScene((state) => state)
  const Dialog = useLoaded<ComponentType<ExportDialogProps>>(EXPORT_DIALOGS[format])
  if (!Dialog) return null
  const source = {
    scene,
    messages,
    words,
    loadAssets: (ids: Parameters<typeof getAssets>[1]) => getAssets(storage, ids),
    today: today(),
  }
  return (
    <Dialog source={source} onSaved={onSaved} onClose={() => session.setState({ dialog: null })} />
  )
}
