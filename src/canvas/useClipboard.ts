import { type RefObject, useEffect } from 'react'
import {
  CLIPPING_TYPE,
  type Clipping,
  clip,
  clippingFrom,
  clippingInto,
  clippingText,
  isClippable,
  isEmptyClipping,
  parseClipping,
} from '@/commands/clipping'
import { pasteClipping } from '@/commands/paste'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { type Offer, offerPicture, withdrawPicture } from './offerPicture'

/** What records on the board are elsewhere: text, markup and a picture. Nothing while it cannot be told. */
export type CopyElsewhere = (ids: ReadonlySet<string>) => Offer | undefined

/** Copies, cuts and pastes records, also between windows; elsewhere they are what `elsewhere` says, or text. */
export function useClipboard(
  region: RefObject<HTMLElement | null>,
  elsewhere?: CopyElsewhere,
): void {
  const context = useCommandContext()

  useEffect(() => {
    const isOurs = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return false
      if (target.closest('[role=dialog]')) return false
      return target === document.body || region.current?.contains(target)
    }
    const onCopy = (event: ClipboardEvent): boolean => {
      withdrawPicture()
      if (!isOurs(event) || !event.clipboardData) return false
      const { map } = context.editor.store.getState()
      const { selection } = context.session.getState()
      const clipping = clip(map, selection)
      if (isEmptyClipping(clipping)) return false
      event.preventDefault()
      event.clipboardData.setData(CLIPPING_TYPE, JSON.stringify(clipping))
      const copied = elsewhere?.(selection)
      event.clipboardData.setData('text/plain', copied?.text ?? clippingText(clipping))
      if (!copied) return true
      const html = clippingInto(copied.html, clipping)
      event.clipboardData.setData('text/html', html)
      offerPicture({ ...copied, html })
      return true
    }
    const onCut = (event: ClipboardEvent) => {
      if (!onCopy(event)) return
      const { selection } = context.session.getState()
      removeRecords(context, [...selection].filter(isClippable))
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      const clipping = event.clipboardData && clippingOn(event.clipboardData)
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
  }, [context, region, elsewhere])
}

/** Our own type, or the markup of a copy that has been put there again with its picture. */
function clippingOn(data: DataTransfer): Clipping | undefined {
  return parseClipping(data.getData(CLIPPING_TYPE)) ?? clippingFrom(data.getData('text/html'))
}
