import { useState } from 'react'
import { safeLink } from '@/model/safeLink'

/**
 * A link while it is typed: no prefix of it can be followed yet, so it is judged when the field is
 * left. What is refused stays in the field to be mended, and the link from before is kept.
 */
export function useLinkDraft(link: string, onLink: (link: string) => void) {
  const [typed, setTyped] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  /** The link as it is now, kept where it changed; nothing where it is refused. */
  const judge = (): string | undefined => {
    const wanted = (typed ?? link).trim()
    const isFine = typed === undefined || wanted === '' || safeLink(wanted) !== undefined
    setRefused(!isFine)
    if (!isFine) return undefined
    setTyped(undefined)
    if (wanted !== link) onLink(wanted)
    return wanted
  }
  const type = (text: string) => {
    setTyped(text)
    setRefused(false)
  }
  return { text: typed ?? link, type, judge, isRefused }
}
