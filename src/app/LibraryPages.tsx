import type { ComponentProps } from 'react'
import { ImportDialog } from '@/panels/exchange/ImportDialog'
import type { LibraryProps } from '@/panels/library/actions'
import { LibraryPage } from '@/panels/library/LibraryPage'
import { TrashPage } from '@/panels/library/TrashPage'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { PanelTheme } from '@/panels/PanelTheme'
import { SettingsDialog } from '@/panels/settings/SettingsDialog'
import type { Appearance } from './appearance'

type Importing = Pick<ComponentProps<typeof ImportDialog>, 'loadLibrary' | 'keep' | 'onOpen'>

type Props = LibraryProps & {
  readonly inTrash: boolean
  readonly dialog: 'import' | 'settings' | undefined
  readonly appearance: Appearance
  readonly importing: Importing
  readonly onCloseDialog: () => void
}

/** The library's pages with their dialogs, and the widgets that they share. */
export function LibraryPages(props: Props) {
  const { library, actions, inTrash, dialog, appearance, importing, onCloseDialog } = props
  const Page = inTrash ? TrashPage : LibraryPage
  return (
    <PanelTheme theme={library.theme}>
      <PanelSpeech language={appearance.language}>
        <Page library={library} actions={actions} />
        {dialog === 'import' && <ImportDialog {...importing} onClose={onCloseDialog} />}
        {dialog === 'settings' && (
          <SettingsDialog
            language={appearance.language}
            onLanguage={appearance.setLanguage}
            theme={appearance.themeChoice}
            onTheme={appearance.setTheme}
            onClose={onCloseDialog}
          />
        )}
      </PanelSpeech>
    </PanelTheme>
  )
}
