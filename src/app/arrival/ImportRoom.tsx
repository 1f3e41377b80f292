import type { ComponentProps, ComponentType } from 'react'
import type { Language } from '@/i18n/language'
import type { ImportDialog } from '@/panels/exchange/import/ImportDialog'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'

type DialogProps = ComponentProps<typeof ImportDialog>

const load = async () => (await import('@/panels/exchange/import/ImportDialog')).ImportDialog

/** The import dialog with its sentences, loaded when it is first asked for. */
export function ImportRoom({ language, ...props }: DialogProps & { readonly language: Language }) {
  const Dialog = useLoaded<ComponentType<DialogProps>>(load, props.onClose)
  return (
    <ExchangeSpeech language={language} onLost={props.onClose}>
      {Dialog && <Dialog {...props} />}
    </ExchangeSpeech>
  )
}
