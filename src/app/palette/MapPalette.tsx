import { useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { EXPORT_FORMATS } from '@/editor/dialog'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import type { ExportItem } from '@/panels/exchange/ExportMenu'
import { commandEntries, tabEntries } from '@/panels/palette/commandEntries'
import { contentEntries } from '@/panels/palette/contentEntries'
import type { PaletteEntry } from '@/panels/palette/entry'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { mapEntries, pageEntries, settingEntries } from './deviceEntries'
import { Palette } from './Palette'

type Props = {
  readonly id: JourneyId
  readonly storage: Storage
  readonly appearance: Appearance
  readonly onExport: (item: ExportItem) => void
  readonly onBackUp: () => void
  readonly onClose: () => void
}

const EXPORTS: readonly ExportItem[] = ['journeyFile', ...EXPORT_FORMATS, 'copyImage']

/** The palette over an open map: its commands and what it holds, and all of the device. */
export function MapPalette({ id, storage, appearance, onExport, onBackUp, onClose }: Props) {
  const context = useCommandContext()
  const panels = usePanelWords()
  const { messages, session } = context
  // What can be done is as it was when the palette opened: nothing changes under it.
  const [here] = useState((): PaletteEntry[] => {
    const words = { messages, panels }
    return [
      ...commandEntries(context),
      ...tabEntries(context),
      ...EXPORTS.map(
        (item): PaletteEntry => ({
          ...{ id: `export:${item}`, group: 'export', title: messages.export[item] },
          ...(item !== 'copyImage' && { detail: messages.export.button }),
          run: () => onExport(item),
        }),
      ),
      ...pageEntries(words).filter((page) => page.id !== 'page:help'),
      {
        ...{ id: 'page:settings', group: 'page', title: messages.library.settings },
        run: () => session.setState({ dialog: { name: 'settings' } }),
      },
      {
        ...{ id: 'page:backup', group: 'page', title: messages.library.backUp },
        run: onBackUp,
      },
      ...settingEntries(appearance, words),
      ...contentEntries(context),
    ]
  })
  return (
    <Palette
      here={here}
      mapsOf={(maps) => mapEntries(maps, { messages, panels }, id)}
      storage={storage}
      onClose={onClose}
    />
  )
}
