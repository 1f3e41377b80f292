import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Preferences } from '@/storage/preferences'
import { PanelDialog } from '../fields/PanelDialog'
import { Segments } from '../fields/Segments'
import { KeyboardSettings } from './KeyboardSettings'
import { SettingsGroup } from './SettingsGroup'
import { StorageReport, type StorageReportProps } from './StorageReport'

type Theme = Preferences['theme']

type Props = StorageReportProps & {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onClose: () => void
}

/** How the interface looks and speaks on this device, and where the maps are. Takes effect at once. */
export function SettingsDialog(props: Props) {
  const { language, onLanguage, theme, onTheme, onClose, ...report } = props
  const { settings } = useMessages()
  const { keys } = usePanelWords()
  return (
    <PanelDialog title={settings.dialog} width={440} grows onClose={onClose}>
      <SettingsGroup heading={settings.language}>
        <Segments
          label={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={language}
          onChoose={onLanguage}
        />
      </SettingsGroup>
      <SettingsGroup heading={settings.theme}>
        <Segments
          label={settings.theme}
          options={[
            { value: 'light', label: settings.themes.light },
            { value: 'dark', label: settings.themes.dark },
            { value: 'auto', label: settings.themes.system },
          ]}
          value={theme}
          onChoose={onTheme}
        />
      </SettingsGroup>
      <SettingsGroup heading={keys.heading}>
        <KeyboardSettings />
      </SettingsGroup>
      <SettingsGroup heading={settings.storage}>
        <StorageReport {...report} />
      </SettingsGroup>
    </PanelDialog>
  )
}
