import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useScene } from '@/canvas/boardStore'
import { KEYS_ON_TABS, NO_KEYS } from '@/commands/keysOnTabs'
import { useKeysOf } from '@/commands/useKeysOf'
import { useDesk, useSessionState } from '@/editor/react'
import { hasDetails } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { Dialogs } from '@/panels/Dialogs'
import { SidePanel } from '@/panels/details/SidePanel'
import type { ExportItem } from '@/panels/exchange/ExportMenu'
import { PicturesContext } from '@/panels/fields/pictures'
import { KeyHint } from '@/panels/hints/KeyHint'
import { MapsWithKpiContext } from '@/panels/kpi/mapsWithKpi'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { PanelTheme } from '@/panels/PanelTheme'
import { ParkingLot } from '@/panels/parking/ParkingLot'
import { putAsset } from '@/storage/assets'
import { mapsWithDefinition } from '@/storage/definitions'
import type { Storage } from '@/storage/storage'
import type { TiedFile } from '@/storage/tiedFile'
import { useLoaded } from '@/ui/useLoaded'
import type { Appearance } from '../appearance'
import { BackupDialogs } from '../backup/BackupDialogs'
import { loadRescue } from '../crash/rescue'
import { Settings } from '../Settings'
import { copyView, exportMapFile } from '../takeAway'
import { ExportDialog } from './ExportDialog'
import { type FileSlots, MapFile } from './MapFile'
import { MapHistory } from './MapHistory'
import { MapImport } from './MapImport'
import { MapPrint } from './MapPrint'
import { MapShow } from './MapShow'
import { MapWorkshop } from './MapWorkshop'
import type { OpenDesk } from './openDesk'
import { RemovedElsewhere } from './RemovedElsewhere'
import { TabPage } from './TabPage'
import { Told } from './Told'

export type MapPanelsProps = {
  readonly open: OpenDesk
  readonly storage: Storage
  readonly appearance: Appearance
  readonly tie: TiedFile
  readonly slots: FileSlots
  /** Where the board has a place for a hint of keys; nothing where no board is shown. */
  readonly hintSlot: HTMLElement | null
  /** Where the parking lot stands: below the board; nothing where no board is. */
  readonly parkingSlot: HTMLElement | null
  /** What keeps the details' place until they can speak: a board must not be fitted twice. */
  readonly meanwhile: ReactNode
}

const loadHelpDialog = async () => (await import('@/panels/help/HelpDialog')).HelpDialog
const loadPalette = async () => (await import('../palette/MapPalette')).MapPalette

/** All around the board that uses the widgets: it loads when the board has been painted. */
export function MapPanels(props: MapPanelsProps) {
  const { open, storage, appearance, tie, slots, hintSlot, parkingSlot, meanwhile } = props
  const messages = useMessages()
  const { editor, session } = useDesk()
  const background = useScene((scene) => scene.palette.background)
  const tab = useSessionState((state) => state.tab)
  useKeysOf(tab === 'map' ? NO_KEYS : KEYS_ON_TABS[tab])
  const dialog = useSessionState((state) => state.dialog)
  const history = useSessionState((state) => state.historyShown)
  const workshop = useSessionState((state) => state.workshopShown)
  const isParkingShown = useSessionState((state) => state.parkingLot !== 'hidden')
  useEffect(() => void loadRescue().catch(() => {}), [])
  const [told, setTold] = useState<string>()
  const stopTelling = useCallback(() => setTold(undefined), [])
  const [over, setOver] = useState<'backup' | 'restore'>()
  const closeDialog = useCallback(() => session.setState({ dialog: null }), [session])
  const HelpDialog = useLoaded(dialog?.name === 'help' ? loadHelpDialog : undefined, closeDialog)
  const Palette = useLoaded(dialog?.name === 'palette' ? loadPalette : undefined, closeDialog)
  const instead = (name: 'backup' | 'restore') => {
    closeDialog()
    setOver(name)
  }

  const takeAway = async (item: ExportItem) => {
    if (item !== 'journeyFile' && item !== 'copyImage')
      return session.setState({ dialog: { name: 'export', format: item } })
    try {
      if (item === 'copyImage') {
        await copyView(background)
        setTold(messages.export.copied)
      } else setTold(await exportMapFile(storage, editor, messages))
    } catch (error) {
      setTold(
        item === 'copyImage'
          ? messages.export.copyFailed
          : messages.export.fileFailed((error as Error).message),
      )
    }
  }

  return (
    <PanelTheme theme={appearance.theme}>
      <PanelSpeech language={appearance.language} meanwhile={meanwhile}>
        <PicturesContext
          value={(blob, width, height) => putAsset(storage, { blob, width, height })}
        >
          <MapsWithKpiContext value={(id) => mapsWithDefinition(storage, id)}>
            {tab !== 'map' && <TabPage tab={tab} />}
            {history ? (
              <MapHistory open={open} storage={storage} appearance={appearance} onTold={setTold} />
            ) : (
              !workshop && hasDetails(tab) && <SidePanel />
            )}
            <MapWorkshop storage={storage} banner={slots.notice} board={hintSlot} />
            {parkingSlot && isParkingShown && createPortal(<ParkingLot />, parkingSlot)}
            <Dialogs />
          </MapsWithKpiContext>
        </PicturesContext>
        <ExportDialog
          storage={storage}
          language={appearance.language}
          onSaved={(name) => setTold(messages.export.exported(name))}
        />
        <MapImport storage={storage} appearance={appearance} />
        {Palette && (
          <Palette
            id={open.id}
            storage={storage}
            appearance={appearance}
            onExport={(item) => void takeAway(item)}
            onBackUp={() => setOver('backup')}
            onClose={closeDialog}
          />
        )}
        {HelpDialog && <HelpDialog language={appearance.language} onClose={closeDialog} />}
        {dialog?.name === 'settings' && (
          <Settings
            appearance={appearance}
            storage={storage}
            onBackUp={() => instead('backup')}
            onRestore={() => instead('restore')}
            onClose={closeDialog}
          />
        )}
        {over && (
          <BackupDialogs
            name={over}
            storage={storage}
            language={appearance.language}
            onClose={() => setOver(undefined)}
          />
        )}
        <MapFile
          storage={storage}
          language={appearance.language}
          tie={tie}
          slots={slots}
          tell={setTold}
          onChoose={(item) => void takeAway(item)}
        />
        {hintSlot && createPortal(<KeyHint storage={storage} />, hintSlot)}
        <MapPrint language={appearance.language} tell={setTold} />
        <MapShow {...{ id: open.id, storage, appearance, slots }} tell={setTold} />
        <Told sentence={told} onDone={stopTelling} />
        <RemovedElsewhere />
      </PanelSpeech>
    </PanelTheme>
  )
}
