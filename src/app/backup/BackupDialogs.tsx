import type { Language } from '@/i18n/language'
import type { Storage } from '@/storage/storage'
import { BackUpEverything } from './BackUpEverything'
import { RestoreRoom } from './RestoreRoom'

type Props = {
  readonly name: 'backup' | 'restore'
  /** The backup to restore from, where it was dropped or chosen already. */
  readonly file?: Blob
  readonly storage: Storage
  readonly language: Language
  readonly onClose: () => void
}

/** The way out for everything, and the way back in. */
export function BackupDialogs({ name, file, ...props }: Props) {
  return name === 'backup' ? (
    <BackUpEverything {...props} />
  ) : (
    <RestoreRoom {...props} file={file} />
  )
}
