import { type RefObject, useEffect, useMemo } from 'react'
import {
  CLIPPING_TYPE,
  clip,
  clippingInto,
  clippingText,
  isEmptyClipping,
} from '@/commands/clipping'
import { useDesk } from '@/editor/react'
import { type Offer, offerPicture, withdrawPicture } from './offerPicture'

/**
 * What records on the board are elsewhere: text, markup and a picture, of the board as it is now.
 * Later where the code for it is still on its way; nothing where it cannot be told.
 */
export type CopyElsewhere = (
  ids: ReadonlySet<string>,
) => Offer | Promise<Offer | undefined> | undefined

/** What a copy of the clipboard is about. */
export type Copying = {
  /** Whether an event of the clipboard concerns the board, and not a text that is being typed. */
  isOurs(event: ClipboardEvent): boolean
  /** Puts what is selected on the clipboard; gives whether there was anything. */
  copy(event: ClipboardEvent): boolean
}

/** Copies records of the board; elsewhere they are what `elsewhere` says, or text. */
export function useCopy(region: RefObject<HTMLElement | null>, elsewhere?: CopyElsewhere): Copying {
  const { editor, session } = useDesk()
  const copying = useMemo((): Copying => {
    const isOurs = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return false
      if (target.closest('[role=dialog]')) return false
      return target === document.body || (region.current?.contains(target) ?? false)
    }
    const copy = (event: ClipboardEvent) => {
      withdrawPicture()
      if (!isOurs(event) || !event.clipboardData) return false
      const { selection } = session.getState()
      const clipping = clip(editor.store.getState().map, selection)
      if (isEmptyClipping(clipping)) return false
      event.preventDefault()
      event.clipboardData.setData(CLIPPING_TYPE, JSON.stringify(clipping))
      const copied = elsewhere?.(selection)
      const whole = (offer: Offer) => ({ ...offer, html: clippingInto(offer.html, clipping) })
      if (!copied || copied instanceof Promise) {
        event.clipboardData.setData('text/plain', clippingText(clipping))
        if (copied) offerPicture(copied.then((offer) => offer && whole(offer)))
        return true
      }
      const { text, html } = whole(copied)
      event.clipboardData.setData('text/plain', text)
      event.clipboardData.setData('text/html', html)
      offerPicture(Promise.resolve({ ...copied, html }))
      return true
    }
    return { isOurs, copy }
  }, [editor, session, region, elsewhere])

  useEffect(() => {
    document.addEventListener('copy', copying.copy)
    return () => document.removeEventListener('copy', copying.copy)
  }, [copying])
  return copying
}
