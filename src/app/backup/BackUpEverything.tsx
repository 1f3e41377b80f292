import { useMemo } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { BackupDialog } from '@/panels/backup/BackupDialog'
import { noteBackup } from '@/storage/backups'
import { loadLibrary } from '@/storage/documents'
import { saveEverything } from '@/storage/leaving'
import { listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'
import { backupSource } from './backupSource'

type Props = { readonly storage: Storage; readonly onClose: () => void }

/** The dialog that backs up everything that is on this device. */
export function BackUpEverything({ language, ...props }: Props & { readonly language: Language }) {
  return (
    <ExchangeSpeech language={language} onLost={props.onClose}>
      <AllOfIt {...props} />
    </ExchangeSpeech>
  )
}

function AllOfIt({ storage, onClose }: Props) {
  const messages = useMessages()
  const { backup: words } = useExchangeWords()
  const counts = useLoaded(useMemo(() => () => countsOf(storage), [storage]))
  if (!counts) return null
  return (
    <BackupDialog
      loadSource={async () => {
        // What an open map has not written yet is to be in it.
        const notes = (await saveEverything()) ? [] : [words.unsaved]
        return { ...(await backupSource(storage, messages, words)), notes }
      }}
      counts={counts}
      onSaved={({ heads }, time) => {
        // A note that cannot be written only means that the reminder comes too soon.
        noteBackup(storage, heads, time).catch(() => {})
      }}
      onClose={onClose}
    />
  )
}

async function countsOf(storage: Storage) {
  const [maps, { document }] = await Promise.all([listMaps(storage), loadLibrary(storage)])
  return {
    maps: maps.length,
    trashed: maps.filter(({ trashedAt }) => trashedAt !== null).length,
    personas: Object.keys(document.persona).length,
  }
}
