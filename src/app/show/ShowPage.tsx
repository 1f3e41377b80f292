import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '@/editor/editor'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { createView } from '@/model/records/view'
import { Presentation } from '@/panels/present/Presentation'
import { useFullScreen } from '@/panels/present/useFullScreen'
import { createShowRoom, type Shown } from '@/storage/showRoom'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { usePictures } from '../map/usePictures'
import { goTo, mapAddress } from '../route'
import { useShowBoard } from './useShowBoard'

type Props = {
  readonly id: JourneyId
  readonly editor: Editor
  readonly storage: Storage
  readonly appearance: Appearance
}

const FIRST: Shown = { at: null, blank: false, look: null }

/** How long a sentence stays, ms. */
const LONG_ENOUGH = 7000

/**
 * A map on the projector. It shows what the editing window says, and can be steered by its own keys,
 * which that window then follows; once that is closed, it goes on alone.
 */
export function ShowPage({ id, editor, storage, appearance }: Props) {
  const { board: names, appName } = useMessages()
  const { elsewhere: words } = usePanelWords().present
  const board = useShowBoard(editor, appearance.theme)
  const pictures = usePictures(storage, board.store)
  const [shown, setShown] = useState(FIRST)
  const [note, setNote] = useState<string | undefined>(words.fullHint)
  const title = useStore(editor.store, ({ map }) => journeyOf(map).title)
  const room = useMemo(() => createShowRoom(id), [id])
  const [since] = useState(() => Date.now())
  const isAlone = useRef(false)
  const latest = useRef(shown)
  latest.current = shown

  useEffect(() => {
    document.title = `${title || names.untitledMap} · ${appName}`
  }, [title, names, appName])

  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => setNote(undefined), LONG_ENOUGH)
    return () => clearTimeout(timer)
  }, [note])

  useEffect(() => {
    const stop = room.listen((message) => {
      if (message.type === 'show') {
        isAlone.current = false
        setShown(message.shown)
        setNote((said) => (said === words.alone ? undefined : said))
      } else if (message.type === 'alone') {
        isAlone.current = true
        setNote(words.alone)
      } else if (message.type === 'ask')
        room.say({ type: 'still', shown: latest.current, since, isAlone: isAlone.current })
      else if (message.type === 'end') window.close()
    })
    room.say({ type: 'here' })
    return stop
  }, [room, words, since])

  useEffect(() => () => room.close(), [room])

  /** By a key here: whatever the other window looks at, the story goes on. */
  const steer = (fields: { at?: string; blank?: boolean }) => {
    const next = { ...shown, ...fields, look: null }
    setShown(next)
    if (next.at !== null) room.say({ type: 'steer', at: next.at, blank: next.blank })
  }
  const { toggle } = useFullScreen(() => {})
  const end = () => {
    if (document.fullscreenElement) return toggle()
    window.close()
    // A window that nobody opened by script cannot be closed by one.
    goTo(mapAddress(id))
  }
  const live = useMemo(() => shown.look && createView({ order: 'a0', ...shown.look }), [shown.look])
  return (
    <Presentation
      board={board}
      pictures={pictures}
      at={shown.at}
      blank={shown.blank}
      live={live}
      note={note}
      onGo={(at) => steer({ at })}
      onBlank={(blank) => steer({ blank })}
      onFull={toggle}
      onEnd={end}
    />
  )
}
