import { SettingsDialog } from '@/panels/settings/SettingsDialog'
import type { StorageReportProps } from '@/panels/settings/StorageReport'
import type { Appearance } from './appearance'
import { RECOVER_ADDRESS } from './route'

type Props = Omit<StorageReportProps, 'recoverAddress'> & {
  readonly appearance: Appearance
  readonly onClose: () => void
}

/** The settings, from wherever they are asked for. */
export function Settings({ appearance, ...props }: Props) {
  return (
    <SettingsDialog
      language={appearance.language}
      onLanguage={appearance.setLanguage}
      theme={appearance.themeChoice}
      onTheme={appearance.setTheme}
      recoverAddress={RECOVER_ADDRESS}
      {...props}
    />
  )
}
