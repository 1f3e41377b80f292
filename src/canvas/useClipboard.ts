import { type RefObject, useEffect } from 'react'
import {
  CLIPPING_TYPE,
  type Clipping,
  clippingFrom,
  isClippable,
  parseClipping,
} from '@/commands/clipping'
import { pasteClipping } from '@/commands/paste'
import { saysSomething } from '@/commands/pasting/saysSomething'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { type CopyElsewhere, useCopy } from './useCopy'

/** What was copied elsewhere is still on the clipboard where its code cannot be loaded. */
const loadOutside = () =>
  import('@/commands/pasting/pasteOutside').then(({ pasteOutside }) => pasteOutside)

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
      const pasted = { text: data.getData('text/plain'), html: data.getData('text/html') }
      if (clipping) pasteClipping(context, clipping)
      else if (saysSomething(pasted)) void loadOutside().then((outside) => outside(context, pasted))
      else return
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
