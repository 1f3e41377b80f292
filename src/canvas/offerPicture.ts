/** What is put onto the clipboard once more, together with a picture. */
export type Offer = {
  readonly text: string
  readonly html: string
  picture(): Promise<Blob>
}

let latest: Promise<Offer | undefined> | undefined

/**
 * Puts a copy that is on the clipboard as text there again with its picture. A copy must be
 * complete when its event is over, and no browser takes a picture then: so the picture comes a
 * moment later, and where it does not come, the copy is what it was. So it is as well where the offer
 * comes to nothing.
 */
export function offerPicture(offering: Promise<Offer | undefined>): void {
  latest = offering
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return
  const offered = async () => {
    const offer = await offering
    if (!offer) throw new DOMException('', 'AbortError')
    return offer
  }
  const part = async (type: string, text: (offer: Offer) => string) =>
    new Blob([text(await offered())], { type })
  const picture = async () => {
    const blob = await (await offered()).picture()
    if (latest !== offering || !document.hasFocus()) throw new DOMException('', 'AbortError')
    return blob
  }
  const parts = {
    'text/plain': part('text/plain', ({ text }) => text),
    'text/html': part('text/html', ({ html }) => html),
    'image/png': picture(),
  }
  // A refusal comes before the parts; their own failure is then nobody's to hear.
  for (const each of Object.values(parts)) each.catch(() => {})
  navigator.clipboard.write([new ClipboardItem(parts)]).catch(() => {})
}

/** Something else has been copied: the picture that is under way comes too late. */
export function withdrawPicture(): void {
  latest = undefined
}
