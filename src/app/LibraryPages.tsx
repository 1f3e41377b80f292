import type { ComponentProps } from 'react'
import { ImportDialog } from '@/panels/exchange/ImportDialog'
import { PicturesContext, type PutPicture } from '@/panels/fields/pictures'
import type { LibraryProps } from '@/panels/library/actions'
import { LibraryPage } from '@/panels/library/LibraryPage'
import { TrashPage } from '@/panels/library/TrashPage'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { PanelTheme } from '@/panels/PanelTheme'
import { PersonasPage } from '@/panels/personas/PersonasPage'
import { SettingsDialog } from '@/panels/settings/SettingsDialog'
import type { Storage } from '@/storage/storage'
import type { Appearance } from './appearance'
import { ExportEverything } from './ExportEverything'
import type { Route } from './route'

type Importing = Pick<ComponentProps<typeof ImportDialog>, 'loadLibrary' | 'keep' | 'onOpen'>

type Props = LibraryProps & {
  readonly route: Extract<Route, { page: 'library' | 'trash' | 'personas' }>
  readonly put: PutPicture
  readonly dialog: 'import' | 'exportAll' | 'settings' | undefined
  readonly storage: Storage
  readonly appearance: Appearance
  readonly importing: Importing
  readonly onCloseDialog: () => void
}

/** The library's pages with their dialogs, and the widgets that they share. */
export function LibraryPages(props: Props) {
  const { library, actions, route, put, dialog, appearance, storage, importing } = props
  const { onCloseDialog } = props
  const { maps } = library
  const Page = route.page === 'trash' ? TrashPage : LibraryPage
  return (
    <PanelTheme theme={library.theme}>
      <PanelSpeech language={appearance.language}>
        {route.page === 'personas' ? (
          <PicturesContext value={put}>
            <PersonasPage library={library} actions={actions} shown={route.shown} />
          </PicturesContext>
        ) : (
          <Page library={library} actions={actions} />
        )}
        {dialog === 'import' && <ImportDialog {...importing} onClose={onCloseDialog} />}
        {dialog === 'exportAll' && maps.state === 'ready' && (
          <ExportEverything
            storage={storage}
            language={appearance.language}
            maps={maps.maps.filter(({ trashedAt }) => trashedAt === null)}
            personas={library.personas}
            onClose={onCloseDialog}
          />
        )}
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
