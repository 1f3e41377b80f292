import { useEffect, useRef } from 'react'
import { HELP_KEYS, PALETTE_KEYS } from '@/commands/anywhereKeys'
import { isPressOf } from '@/commands/keyPress'
import { beginTyping, typeAhead } from '@/panels/palette/typedAhead'

type Acts = {
  readonly openPalette: () => void
  readonly closePalette: () => void
  readonly isPaletteOpen: () => boolean
  readonly openHelp: () => void
}

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
      const { openPalette, closePalette, isPaletteOpen, openHelp } = latest.current
      const isInDialog = (event.target as HTMLElement).closest('[aria-modal=true]') !== null
      const isPalette = isPressOf(PALETTE_KEYS, event)
      if (isPalette || isPressOf(HELP_KEYS, event)) {
        event.preventDefault()
        if (isInDialog) return
        if (isPalette) {
          beginTyping()
          openPalette()
        } else openHelp()
      } else if (isPaletteOpen() && !isInDialog) {
        // Its field is not there yet.
        if (event.key === 'Escape') closePalette()
        else if (!typeAhead(event)) return
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    }
    // Before fields that keep their keys to themselves.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
