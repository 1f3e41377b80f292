import { useEffect, useRef } from 'react'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { playSoftSound } from './softSound'

const MINUTE = 60_000

/**
 * Says politely when one minute is left and when the time is over, once each and nothing between;
 * a soft sound at the end where it is wanted. `key` names the activity; what has passed before
 * this window looked is not said.
 */
export function useSignals(key: string, title: string, remaining: number, sound: boolean): void {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const last = useRef({ key, remaining })
  useEffect(() => {
    const before = last.current
    last.current = { key, remaining }
    if (before.key !== key) return
    const passed = (mark: number) => before.remaining > mark && remaining <= mark
    if (passed(0)) {
      announce(context, words.timeOver(title))
      // Of several windows the one that is looked at.
      if (sound && document.visibilityState === 'visible') void playSoftSound()
    } else if (passed(MINUTE)) announce(context, words.minuteLeft(title))
  }, [key, title, remaining, sound, context, words])
}
