import type { ComponentProps } from 'react'
import { useMessages } from '@/i18n/messages'
import { PicturesContext, type PutPicture } from '@/panels/fields/pictures'
import { useFileDrop } from '@/panels/fields/useFileDrop'
import type { LibraryProps } from '@/panels/library/actions'
import { LibraryPage } from '@/panels/library/LibraryPage'
import { TrashPage } from '@/panels/library/TrashPage'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { PanelTheme } from '@/panels/PanelTheme'
import { PersonasPage } from '@/panels/personas/PersonasPage'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import type { Appearance } from '../appearance'
import { DropHint } from '../arrival/DropHint'
import { ImportRoom } from '../arrival/ImportRoom'
import { BackupDialogs } from '../backup/BackupDialogs'
import type { Route } from '../route'
import { Settings } from '../Settings'

type Importing = Pick<
  ComponentProps<typeof ImportRoom>,
  'loadLibrary' | 'keep' | 'onOpen' | 'onBackup'
>

/** What is open over the library. */
export type LibraryDialog =
  | { readonly name: 'import'; readonly files?: readonly File[]; readonly text?: string }
  | { readonly name: 'restore'; readonly file?: Blob }
  | { readonly name: 'backup' }
  | { readonly name: 'settings' }
  | { readonly name: 'palette' }

type Props = LibraryProps & {
  readonly route: Extract<Route, { page: 'library' | 'trash' | 'personas' | 'help' }>
  readonly put: PutPicture
  readonly dialog: LibraryDialog | undefined
  readonly storage: Storage
  readonly appearance: Appearance
  readonly importing: Importing
  readonly onDropFiles: (files: readonly File[]) => void
  readonly onCloseDialog: () => void
}

const loadPalette = async () => (await import('../palette/LibraryPalette')).LibraryPalette

const loadHelpPage = async () => (await import('@/panels/help/HelpPage')).HelpPage

/** The library's pages with their dialogs, and the widgets that they share. */
export function LibraryPages(props: Props) {
  const { library, actions, route, put, dialog, appearance, storage, importing } = props
  const { onDropFiles, onCloseDialog } = props
  const { map: words } = useMessages()
  const Palette = useLoaded(dialog?.name === 'palette' ? loadPalette : undefined, onCloseDialog)
  const isOver = useFileDrop(onDropFiles, dialog === undefined)
  const Page = route.page === 'trash' ? TrashPage : LibraryPage
  const HelpPage = useLoaded(route.page === 'help' ? loadHelpPage : undefined)
  return (
    <PanelTheme theme={library.theme}>
      <PanelSpeech language={appearance.language}>
        {route.page === 'personas' ? (
          <PicturesContext value={put}>
            <PersonasPage library={library} actions={actions} shown={route.shown} />
          </PicturesContext>
        ) : route.page === 'help' ? (
          HelpPage && (
            <HelpPage
              library={library}
              actions={actions}
              language={appearance.language}
              section={route.section}
            />
          )
        ) : (
          <Page library={library} actions={actions} />
        )}
        {isOver && <DropHint sentence={words.dropHere} />}
        {dialog?.name === 'import' && (
          <ImportRoom
            {...importing}
            language={appearance.language}
            files={dialog.files}
            text={dialog.text}
            onClose={onCloseDialog}
          />
        )}
        {(dialog?.name === 'backup' || dialog?.name === 'restore') && (
          <BackupDialogs
            {...dialog}
            storage={storage}
            language={appearance.language}
            onClose={onCloseDialog}
          />
        )}
        {Palette && (
          <Palette
            library={library}
            actions={actions}
            storage={storage}
            appearance={appearance}
            onClose={onCloseDialog}
          />
        )}
        {dialog?.name === 'settings' && (
          <Settings
            appearance={appearance}
            storage={storage}
            onBackUp={actions.openBackup}
            onRestore={actions.openRestore}
            onClose={onCloseDialog}
          />
        )}
      </PanelSpeech>
    </PanelTheme>
  )
}
