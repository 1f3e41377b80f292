/** What is put onto the clipboard once more, together with a picture. */
export type Offer = {
  readonly text: string
  readonly html: string
  picture(): Promise<Blob>
}

let latest: Offer | undefined

/**
 * Puts a copy that is on the clipboard as text there again with its picture. A copy must be
 * complete when its event is over, and no browser takes a picture then: so the picture comes a
 * moment later, and where it does not come, the copy is what it was.
 */
export function offerPicture(offer: Offer): void {
  latest = offer
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return
  const picture = offer.picture().then((blob) => {
    if (latest !== offer || !document.hasFocus()) throw new DOMException('', 'AbortError')
    return blob
  })
  // A refusal comes before the picture; its own failure is then nobody's to hear.
  picture.catch(() => {})
  const part = (text: string, type: string) => new Blob([text], { type })
  const item = new ClipboardItem({
    'text/plain': part(offer.text, 'text/plain'),
    'text/html': part(offer.html, 'text/html'),
    'image/png': picture,
  })
  navigator.clipboard.write([item]).catch(() => {})
}

/** Something else has been copied: the picture that is under way comes too late. */
export function withdrawPicture(): void {
  latest = undefined
}
