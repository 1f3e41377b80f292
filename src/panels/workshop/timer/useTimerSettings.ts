import { useCallback, useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { getSetting, type Setting, setSetting } from '@/storage/settings'
import type { Storage } from '@/storage/storage'
import { playSoftSound } from './softSound'

type Kept = { readonly sound: boolean; readonly wide: boolean }

export type TimerSettings = Kept & {
  readonly toggleSound: () => void
  readonly toggleWide: () => void
}

const TIMER: Setting<Kept> = {
  key: 'timer',
  schema: z.object({ sound: z.boolean(), wide: z.boolean() }),
  fallback: { sound: false, wide: false },
}

/** How the timer is shown and heard on this device. What could not be kept holds for this visit. */
export function useTimerSettings(storage: Storage): TimerSettings {
  const [kept, setKept] = useState(TIMER.fallback)
  useEffect(() => {
    let gone = false
    getSetting(storage, TIMER).then(
      (read) => !gone && setKept(read),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [storage])
  const keep = useCallback(
    (next: Kept) => {
      setKept(next)
      setSetting(storage, TIMER, next).catch(() => {})
    },
    [storage],
  )
  return {
    ...kept,
    toggleSound() {
      // Heard at once: one knows what will come, and the browser that it is wanted.
      if (!kept.sound) void playSoftSound()
      keep({ ...kept, sound: !kept.sound })
    },
    toggleWide: () => keep({ ...kept, wide: !kept.wide }),
  }
}
