import { usePanelWords } from '@/i18n/panels/panelWords'
import { When } from '../library/When'

/** When everything was last backed up, ms, as people speak of it. */
export function BackupAge({ time }: { readonly time: number | null }) {
  const { backup: words } = usePanelWords()
  return time === null ? words.never : <When time={time} say={words.last} />
}
