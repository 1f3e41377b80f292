import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { presentLook } from '@/commands/views'
import type { JourneyId } from '@/model/records/journey'
import { createShowRoom, type ShowMessage, type Shown } from '@/storage/showRoom'
import { toldParts } from '@/story/story'
import type { ShowWindow } from './useShowWindow'

/** How the other window stands to this one. */
export type Elsewhere = {
  /** `null` until the other window has said that it is there. */
  readonly since: number | null
  readonly shown: Shown
  readonly followsView: boolean
  go(at: string): void
  followView(follows: boolean): void
  stop(): void
}

/** How often what this window looks at is told while it moves, ms. */
const PACE = 120

/** A window that the browser closed without a word is found out within this, ms. */
const LOOK_AFTER = 1500

/**
 * A window that was found is closed when it has not answered so many times: a reload is quicker. By
 * the clock it would also be after this window itself was held up, or the computer slept.
 */
const MOST_UNANSWERED = 4

/** What only the showing window says; another that edits may talk to it as well. */
const FROM_THERE: ReadonlySet<ShowMessage['type']> = new Set(['here', 'steer', 'still'])

/** Steers the window for the projector, for as long as it is there. `onGone` is told when it closed. */
export function useElsewhere(
  id: JourneyId,
  other: ShowWindow,
  onGone: (closedByOther: boolean) => void,
): Elsewhere {
  const context = useCommandContext()
  const found = 'found' in other ? other.found : undefined
  const room = useMemo(() => createShowRoom(id), [id])
  const [since, setSince] = useState(found?.since ?? null)
  const [shown, setShown] = useState<Shown>(
    () =>
      found?.shown ?? {
        at: toldParts(context.editor.store.getState().map)[0]?.key ?? null,
        blank: false,
        look: null,
      },
  )
  const latest = useRef(shown)
  const gone = useRef(onGone)
  gone.current = onGone

  const show = useCallback(
    (fields: Partial<Shown>) => {
      latest.current = { ...latest.current, ...fields }
      setShown(latest.current)
      room.say({ type: 'show', shown: latest.current })
    },
    [room],
  )

  useEffect(() => {
    let unanswered = 0
    const stop = room.listen((message) => {
      if (FROM_THERE.has(message.type)) unanswered = 0
      if (message.type === 'here') {
        setSince((known) => known ?? Date.now())
        show({})
      } else if (message.type === 'steer') {
        const { at, blank } = message
        latest.current = { at, blank, look: null }
        setShown(latest.current)
      }
    })
    const leave = () => room.say({ type: 'alone' })
    window.addEventListener('pagehide', leave)
    // A reload of the other window leaves it too: only one that is closed is gone.
    const isClosed = () => ('opened' in other ? other.opened.closed : unanswered >= MOST_UNANSWERED)
    const look = () => {
      if (isClosed()) gone.current(true)
      else if ('found' in other) {
        unanswered += 1
        room.say({ type: 'ask' })
      }
    }
    const timer = setInterval(look, LOOK_AFTER)
    // Who steers one that was found says so, and it is alone no more.
    if ('found' in other) show({})
    return () => {
      stop()
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [room, show, other])
  useEffect(() => () => room.close(), [room])

  const followsView = shown.look !== null
  useEffect(() => {
    if (!followsView) return
    let told = ''
    const timer = setInterval(() => {
      const look = presentLook(context)
      const now = JSON.stringify(look)
      if (now === told) return
      told = now
      show({ look })
    }, PACE)
    return () => clearInterval(timer)
  }, [followsView, context, show])

  return {
    since,
    shown,
    followsView,
    go: (at) => show({ at, blank: false, look: null }),
    followView: (follows) => show({ look: follows ? presentLook(context) : null }),
    stop() {
      room.say({ type: 'end' })
      if ('opened' in other) other.opened.close()
      gone.current(false)
    },
  }
}
