import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommandName } from '@/commands/command'
import { workingKeys } from '@/commands/letterKeys'
import { command } from '@/commands/table'
import { useDesk } from '@/editor/react'
import { type KeyLessons, keepKeyLessons, readKeyLessons } from '@/storage/keyLessons'
import { readPreference } from '@/storage/preferences'
import type { Storage } from '@/storage/storage'
import { isDue, withKnown, withTold } from './lessons'
import { useLastInput } from './useLastInput'

/** A command that was run by mouse, and the keys that would have done it. */
export type KeyHint = { readonly command: CommandName; readonly keys: string }

/**
 * The key to tell after a command was run by mouse, at most a few times for each and seldom; none
 * any more once the key was used, nor where hints are not wanted.
 */
export function useKeyHint(storage: Storage): [KeyHint | undefined, () => void] {
  const { session } = useDesk()
  const [hint, setHint] = useState<KeyHint>()
  const input = useLastInput()
  const lessons = useRef<KeyLessons>(undefined)

  useEffect(() => {
    let gone = false
    readKeyLessons(storage).then(
      (read) => {
        if (!gone) lessons.current = read
      },
      () => {},
    )
    const learn = (next: KeyLessons) => {
      if (next === lessons.current) return
      lessons.current = next
      // What is not kept is told again, no harm done.
      keepKeyLessons(storage, next).catch(() => {})
    }
    const stop = session.subscribe(({ ran }, before) => {
      if (!ran || ran === before.ran || !lessons.current) return
      const id = ran.command as CommandName
      const last = input.current
      setHint(undefined)
      if (last?.by === 'key' && last.command === id) return learn(withKnown(lessons.current, id))
      const keys = workingKeys(command(id))
      const now = Date.now()
      const isWanted = readPreference('keyHints') !== 'off'
      if (last?.by !== 'pointer' || !keys || !isWanted || !isDue(lessons.current, id, now)) return
      learn(withTold(lessons.current, id, now))
      setHint({ command: id, keys })
    })
    return () => {
      gone = true
      stop()
    }
  }, [storage, session, input])
  return [hint, useCallback(() => setHint(undefined), [])]
}
