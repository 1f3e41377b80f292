import { type RefObject, useEffect } from 'react'
import {
  CLIPPING_TYPE,
  clip,
  clippingText,
  isClippable,
  isEmptyClipping,
  parseClipping,
} from '@/commands/clipping'
import { pasteClipping } from '@/commands/paste'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'

/** Copies, cuts and pastes records, also between windows; as text everywhere else. */
export function useClipboard(region: RefObject<HTMLElement | null>): void {
  const context = useCommandContext()

  useEffect(() => {
    const isOurs = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return false
      if (target.closest('[role=dialog]')) return false
      return target === document.body || region.current?.contains(target)
    }
    const onCopy = (event: ClipboardEvent): boolean => {
      if (!isOurs(event) || !event.clipboardData) return false
      const { map } = context.editor.store.getState()
      const clipping = clip(map, context.session.getState().selection)
      if (isEmptyClipping(clipping)) return false
      event.preventDefault()
      event.clipboardData.setData(CLIPPING_TYPE, JSON.stringify(clipping))
      event.clipboardData.setData('text/plain', clippingText(clipping))
      return true
    }
    const onCut = (event: ClipboardEvent) => {
      if (!onCopy(event)) return
      const { selection } = context.session.getState()
      removeRecords(context, [...selection].filter(isClippable))
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      const text = event.clipboardData?.getData(CLIPPING_TYPE)
      const clipping = text ? parseClipping(text) : undefined
      if (!clipping) return
      event.preventDefault()
      pasteClipping(context, clipping)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [context, region])
}
