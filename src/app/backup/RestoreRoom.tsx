import { useMemo } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { sayRestoreFailure } from '@/panels/backup/restoreProblem'
import { listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'
import { restoringInto } from './restoreBackup'

type Props = {
  readonly storage: Storage
  /** What was dropped or chosen already. */
  readonly file?: Blob | undefined
  readonly onClose: () => void
}

const load = async () => (await import('@/panels/backup/RestoreDialog')).RestoreDialog

/** The dialog that restores from a backup, with its sentences, loaded when it is first asked for. */
export function RestoreRoom({ language, ...props }: Props & { readonly language: Language }) {
  return (
    <ExchangeSpeech language={language} onLost={props.onClose}>
      <Restoring {...props} />
    </ExchangeSpeech>
  )
}

function Restoring({ storage, file, onClose }: Props) {
  const { locale, board } = useMessages()
  const words = useExchangeWords()
  const Dialog = useLoaded(load)
  // As they are when it opens: what it brings must not change its own choices.
  const maps = useLoaded(useMemo(() => () => listMaps(storage), [storage]))
  const restore = useMemo(
    () =>
      restoringInto(storage, {
        words: words.restore,
        untitledMap: board.untitledMap,
        sayFailure: (error) => sayRestoreFailure(error, words, locale),
      }),
    [storage, words, board, locale],
  )
  return Dialog && maps && <Dialog file={file} maps={maps} restore={restore} onClose={onClose} />
}
