import { type RefObject, useEffect } from 'react'
import {
  CLIPPING_TYPE,
  type Clipping,
  clippingFrom,
  isClippable,
  parseClipping,
} from '@/commands/clipping'
import { pasteClipping } from '@/commands/paste'
import { pasteOutside } from '@/commands/pasting/pasteOutside'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { type CopyElsewhere, useCopy } from './useCopy'

/** Copies, cuts and pastes records, also between windows; text from elsewhere becomes cards. */
export function useClipboard(
  region: RefObject<HTMLElement | null>,
  elsewhere?: CopyElsewhere,
): void {
  const context = useCommandContext()
  const { isOurs, copy } = useCopy(region, elsewhere)

  useEffect(() => {
    const onCut = (event: ClipboardEvent) => {
      if (!copy(event)) return
      const { selection } = context.session.getState()
      removeRecords(context, [...selection].filter(isClippable))
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      const data = event.clipboardData
      if (!data) return
      const clipping = clippingOn(data)
      const [text, html] = [data.getData('text/plain'), data.getData('text/html')]
      if (clipping) pasteClipping(context, clipping)
      else if (!pasteOutside(context, { text, html })) return
      event.preventDefault()
    }
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [context, isOurs, copy])
}

/** Our own type, or the markup of a copy that has been put there again with its picture. */
function clippingOn(data: DataTransfer): Clipping | undefined {
  return parseClipping(data.getData(CLIPPING_TYPE)) ?? clippingFrom(data.getData('text/html'))
}
