import { useMemo } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Library, LibraryActions } from '@/panels/library/actions'
import type { PaletteEntry } from '@/panels/palette/entry'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { goTo } from '../route'
import { mapEntries, pageEntries, settingEntries } from './deviceEntries'
import { Palette } from './Palette'

type Props = {
  readonly library: Library
  readonly actions: LibraryActions
  readonly storage: Storage
  readonly appearance: Appearance
  readonly onClose: () => void
}

/** The palette over the library: its maps and personas, and what can be begun there. */
export function LibraryPalette({ library, actions, storage, appearance, onClose }: Props) {
  const messages = useMessages()
  const panels = usePanelWords()
  const here = useMemo((): PaletteEntry[] => {
    const words = { messages, panels }
    const act = (id: string, title: string, run: () => void): PaletteEntry => ({
      ...{ id: `act:${id}`, group: 'command', title, run },
    })
    return [
      ...library.templates.map(({ id, name }) =>
        act(`new:${id}`, panels.palette.newMapFrom(name), () => goTo(`#/new?template=${id}`)),
      ),
      act('import', messages.library.import, actions.openImport),
      act('backup', messages.library.backUp, actions.openBackup),
      act('restore', messages.library.restoreBackup, actions.openRestore),
      ...pageEntries(words),
      {
        ...{ id: 'page:settings', group: 'page', title: messages.library.settings },
        run: actions.openSettings,
      },
      ...settingEntries(appearance, words),
      ...Object.values(library.personas).map(
        ({ id, name, role }): PaletteEntry => ({
          ...{ id: `persona:${id}`, group: 'persona', title: name, detail: role, content: true },
          run: () => goTo(`#/personas?show=${id}`),
        }),
      ),
    ]
  }, [library, actions, appearance, messages, panels])
  return (
    <Palette
      here={here}
      mapsOf={(maps) => mapEntries(maps, { messages, panels })}
      storage={storage}
      onClose={onClose}
    />
  )
}
