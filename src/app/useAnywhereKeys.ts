import { useEffect, useRef } from 'react'
import { HELP_KEYS, PALETTE_KEYS } from '@/commands/anywhereKeys'
import { isPressOf } from '@/commands/keyPress'

type Acts = { readonly openPalette: () => void; readonly openHelp: () => void }

/**
 * The keys of the palette and of the help, wherever the keyboard is, also where text is typed; but
 * not over another dialog, which would be lost with what was typed into it. The browser's own
 * meaning of these keys would lead away from the page, and is kept from them always.
 */
export function useAnywhereKeys(acts: Acts): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const isPalette = isPressOf(PALETTE_KEYS, event)
      if (!isPalette && !isPressOf(HELP_KEYS, event)) return
      event.preventDefault()
      if ((event.target as HTMLElement).closest('[aria-modal=true]')) return
      if (isPalette) latest.current.openPalette()
      else latest.current.openHelp()
    }
    // Before fields that keep their keys to themselves.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
