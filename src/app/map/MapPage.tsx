import type { Viewport } from '@xyflow/react'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Board } from '@/canvas/Board'
import { BoardContext } from '@/canvas/boardStore'
import { PAINTED } from '@/canvas/usePainted'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { dark, light } from '@/drawing/palette'
import { DeskContext, useEditorState, useSessionState } from '@/editor/react'
import { select, type Tab } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import { Toolbar } from '@/panels/toolbar/Toolbar'
import { TAB_PANEL } from '@/panels/topbar/Tabs'
import { TopBar } from '@/panels/topbar/TopBar'
import { saveLastView } from '@/storage/lastView'
import type { Storage } from '@/storage/storage'
import { isLostPart } from '@/ui/lostPart'
import type { Appearance } from '../appearance'
import { boardStyle } from '../boardStyle'
import { LIBRARY_ADDRESS } from '../route'
import { useAnywhereKeys } from '../useAnywhereKeys'
import { LeftOutNotice } from './LeftOutNotice'
import { MapNotice } from './MapNotice'
import styles from './MapPage.module.css'
import type { MapPanelsProps } from './MapPanels'
import { MenuPlace } from './MenuPlace'
import type { OpenDesk } from './openDesk'
import { SaveIndicator } from './SaveIndicator'
import { useBoardFocus } from './useBoardFocus'
import { useCopyElsewhere } from './useCopyElsewhere'
import { useSaveKey } from './useSaveKey'
import { useTabAddress } from './useTabAddress'

type Props = {
  readonly open: OpenDesk
  readonly storage: Storage
  readonly appearance: Appearance
  readonly cardId: string | undefined
  readonly tab: Tab
}

/** An open map: bar, toolbar, board and panels around one desk. */
export function MapPage(props: Props) {
  return (
    <DeskContext value={props.open.desk}>
      <BoardContext value={props.open.board}>
        <MapLayout {...props} />
      </BoardContext>
    </DeskContext>
  )
}

function MapLayout({ open, storage, appearance, cardId, tab: addressed }: Props) {
  const { desk, board } = open
  const messages = useMessages()
  const title = useEditorState(({ map }) => journeyOf(map).title)
  const announcement = useSessionState((state) => state.announcement)
  const detailsShown = useSessionState((state) => state.detailsShown)
  const historyShown = useSessionState((state) => state.historyShown)
  const workshopShown = useSessionState((state) => state.workshopShown)
  const tab = useSessionState((state) => state.tab)
  const isPast = useSessionState((state) => state.past !== null)
  useTabAddress(desk, open.id, addressed)
  const Panels = useMapPanels(tab !== 'map')
  useBoardFocus(tab)
  const [exportSlot, setExportSlot] = useState<HTMLElement | null>(null)
  const [fileSlot, setFileSlot] = useState<HTMLElement | null>(null)
  const [hintSlot, setHintSlot] = useState<HTMLElement | null>(null)
  const [presentSlot, setPresentSlot] = useState<HTMLElement | null>(null)
  const [noticeSlot, setNoticeSlot] = useState<HTMLElement | null>(null)
  const [parkingSlot, setParkingSlot] = useState<HTMLElement | null>(null)
  useSaveKey(open)
  const context = useCommandContext()
  useAnywhereKeys({
    openPalette: () => command('palette').run(context),
    closePalette: () => desk.session.setState({ dialog: null }),
    isPaletteOpen: () => desk.session.getState().dialog?.name === 'palette',
    openHelp: () => command('help').run(context),
  })
  const { lastView, onView } = useViewKeeper(storage, open)
  const elsewhere = useCopyElsewhere(storage, open, messages)

  useEffect(() => {
    document.title = `${title || messages.board.untitledMap} · ${messages.appName}`
    return () => {
      document.title = messages.appName
    }
  }, [title, messages])

  useEffect(() => {
    board.restyle(boardStyle(messages, appearance.theme === 'dark' ? dark : light))
  }, [board, messages, appearance.theme])

  useEffect(() => {
    if (!cardId || !desk.editor.store.getState().map.card[cardId]) return
    select(desk.session, [cardId])
    const show = () => desk.session.getState().view?.fitTo([cardId])
    if (desk.session.getState().view) return show()
    // The board is not there yet: shown as soon as its view can be moved.
    return desk.session.subscribe((state, before) => {
      if (state.view && !before.view) show()
    })
  }, [cardId, desk])

  const side = (detailsShown || historyShown || workshopShown) && <div className={styles.side} />
  return (
    <div className={styles.page}>
      <TopBar
        libraryAddress={LIBRARY_ADDRESS}
        saveState={
          <>
            <SaveIndicator storage={storage} autosave={open.autosave} />
            <span ref={setFileSlot} className={styles.slot} />
          </>
        }
        presentMenu={<MenuPlace ref={setPresentSlot} label={messages.commands.present} withArrow />}
        exportMenu={<MenuPlace ref={setExportSlot} label={messages.export.button} look="primary" />}
      />
      <MapNotice storage={storage} open={open} />
      <LeftOutNotice leftOut={open.leftOut} />
      <div ref={setNoticeSlot} className={styles.slot} />
      <main className={styles.desk}>
        {tab === 'map' && !isPast && (
          <div
            role="tabpanel"
            id={TAB_PANEL}
            aria-label={messages.map.tabs.map}
            className={styles.panel}
          >
            <div className={styles.board}>
              <Board
                {...(lastView.current && { initialView: lastView.current })}
                onView={onView}
                elsewhere={elsewhere}
              />
              <Toolbar />
              <span ref={setHintSlot} className={styles.slot} />
            </div>
            <div ref={setParkingSlot} className={styles.slot} />
          </div>
        )}
        {Panels ? (
          <Panels
            open={open}
            storage={storage}
            appearance={appearance}
            tie={open.tie}
            hintSlot={hintSlot}
            parkingSlot={parkingSlot}
            slots={{
              menu: exportSlot,
              file: fileSlot,
              notice: noticeSlot,
              present: presentSlot,
            }}
            meanwhile={side}
          />
        ) : (
          side
        )}
      </main>
      {/* Beside the page, which is out of reach while the story lies over it: the time is still told. */}
      {createPortal(
        <p role="log" aria-live="polite" className="visually-hidden">
          {announcement}
        </p>,
        document.body,
      )}
    </div>
  )
}

/** How long after the board's first frames the panels begin to load, ms: the board comes first. */
const AFTER_THE_BOARD = 150

/**
 * The panels around the board, once their code is there. Their place is kept until then. At once
 * where no board is shown that could come first.
 */
function useMapPanels(atOnce: boolean): ComponentType<MapPanelsProps> | undefined {
  const [failure, setFailure] = useState<unknown>()
  const [panels, setPanels] = useState<{ readonly Panels: ComponentType<MapPanelsProps> }>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () =>
      import('./MapPanels').then(
        ({ MapPanels }) => setPanels({ Panels: MapPanels }),
        // Without them the board can still be looked at and moved: it stays.
        (error) => !isLostPart(error) && setFailure(() => error),
      )
    if (atOnce) {
      void load()
      return
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(PAINTED).length === 0) return
      observer.disconnect()
      timer = setTimeout(() => void load(), AFTER_THE_BOARD)
    })
    observer.observe({ type: 'mark', buffered: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [atOnce])
  // The boundary around the page says it, and offers the map.
  if (failure) throw failure
  return panels?.Panels
}

/** Keeps where one looks and whose curves are shown; not part of the map, and never worth an error. */
function useViewKeeper(storage: Storage, { id, desk, view }: OpenDesk) {
  const [last] = useState<{ current: Viewport | undefined }>(() => ({
    current: view && { x: view.x, y: view.y, zoom: view.zoom },
  }))
  const keep = useCallback(() => {
    if (!last.current) return
    const { x, y, zoom } = last.current
    const hiddenPersonaIds = [...desk.session.getState().hiddenPersonas]
    saveLastView(storage, id, { x, y, zoom, hiddenPersonaIds }).catch(() => {})
  }, [storage, id, desk, last])
  useEffect(
    () =>
      desk.session.subscribe((state, before) => {
        if (state.hiddenPersonas !== before.hiddenPersonas) keep()
      }),
    [desk, keep],
  )
  const onView = useCallback(
    (moved: Viewport) => {
      last.current = moved
      keep()
    },
    [keep, last],
  )
  return { lastView: last, onView }
}
