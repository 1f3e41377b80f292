import { type BoardStore, type BoardStyle, createBoardStore } from '@/canvas/boardStore'
import { createBrowserBreakText, fontsReady } from '@/drawing/measure'
import { createEditor } from '@/editor/editor'
import { forgetWhatIsGone } from '@/editor/forget'
import { hideWhatIsAhead } from '@/editor/hideAhead'
import { keepChosenShown } from '@/editor/hiding'
import type { Desk } from '@/editor/react'
import { createSession } from '@/editor/session'
import type { JourneyId } from '@/model/records/journey'
import { votedOnBoard } from '@/model/votes'
import { getAssets } from '@/storage/assets'
import { type Autosave, createAutosave } from '@/storage/autosave'
import { keepConduct } from '@/storage/conduct'
import { openStoredMap } from '@/storage/documents'
import { type LastView, loadLastView } from '@/storage/lastView'
import { saveOnLeaving } from '@/storage/leaving'
import { type LeftOut, leftOutOf } from '@/storage/leftOut'
import { askToPersist } from '@/storage/persistence'
import type { Storage } from '@/storage/storage'
import { createTiedFile, type TiedFile } from '@/storage/tiedFile'
import { keepThumbnail } from './keepThumbnail'

/** An open map: what its page works with, until it is closed. */
export type OpenDesk = {
  readonly id: JourneyId
  readonly desk: Desk
  readonly board: BoardStore
  readonly autosave: Autosave
  readonly tie: TiedFile
  readonly view: LastView | undefined
  /** What of the map could not be read when it was opened. */
  readonly leftOut: LeftOut
  /** Writes what is left to write, and lets go. */
  close(): Promise<void>
}

/** The board's breaker of lines, shared by all maps of the window: it remembers the width of words. */
export const breakText = createBrowserBreakText()

/**
 * Opens a map for editing.
 * @throws NewerFormatError, StorageError `gone` or `unreadable`: nothing was written then.
 */
export async function openDesk(
  storage: Storage,
  id: JourneyId,
  style: BoardStyle,
): Promise<OpenDesk> {
  // Lines are broken by the width of words, so the board cannot be laid out before its fonts.
  const [opened, view] = await Promise.all([
    openStoredMap(storage, id),
    loadLastView(storage, id),
    fontsReady(),
  ])
  const editor = createEditor({
    map: opened.map.document,
    library: opened.library.document,
  })
  const autosave = createAutosave({ editor, storage, opened })
  const session = createSession({
    hiddenPersonas: new Set(view?.hiddenPersonaIds),
    voting: votedOnBoard(editor.store.getState().map),
  })
  const desk: Desk = { editor, session }
  const board = createBoardStore(desk, breakText, style)
  const stopLeaving = saveOnLeaving(autosave)
  const stopFollowing = forgetWhatIsGone(desk)
  const stopShowing = keepChosenShown(desk)
  const stopHiding = hideWhatIsAhead(desk)
  const stopConduct = keepConduct(storage, id, session)
  const thumbnail = keepThumbnail(storage, id, board)
  const tie = createTiedFile({
    storage,
    id,
    async write() {
      const { writeJourneyFile } = await import('@/exchange/journeyFile')
      await autosave.refresh()
      // What is on the disk by now, other windows' work too, is in the editor, and so in the file.
      const sequence = (await storage.store.get('journeys', id))?.sequence ?? 0
      const { map, library } = editor.store.getState()
      const text = await writeJourneyFile(map, library, (ids) => getAssets(storage, ids))
      return { text, sequence }
    },
  })
  // What other windows did, and what a backup brought, is to be in the file too.
  const stopWriting = editor.store.subscribe((state, before) => {
    if (state.map !== before.map || state.library !== before.library) tie.touch()
  })
  const stopAsking = editor.onChange(() => {
    // Asked once there is something to lose; browsers that ask the user do so only then.
    stopAsking()
    void askToPersist()
  })
  return {
    id,
    desk,
    board,
    autosave,
    tie,
    view,
    leftOut: leftOutOf(opened.map.defects),
    async close() {
      stopFollowing()
      stopShowing()
      stopHiding()
      stopConduct()
      stopWriting()
      board.close()
      await Promise.all([thumbnail.close(), autosave.close(), tie.close()])
      afterSaved(autosave, stopLeaving)
    },
  }
}

/** Leaving the page stays questioned until what a closed map could not write is on the disk. */
function afterSaved({ state }: Autosave, done: () => void): void {
  if (state.getState().status === 'saved') {
    done()
    return
  }
  const stop = state.subscribe(({ status }) => {
    if (status !== 'saved') return
    stop()
    done()
  })
}
