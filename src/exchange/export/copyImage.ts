import { fontFaces } from './fonts'
import { PictureFailedError } from './pictureFailedError'

/**
 * Puts a picture of what an element shows onto the clipboard, at the screen's own sharpness. The
 * clipboard is asked at once, with the picture as a promise: Safari refuses whoever asks later than
 * the click. Rejects where the browser does not let a picture onto the clipboard.
 * @throws PictureFailedError
 */
export async function copyImage(element: HTMLElement, background: string): Promise<void> {
  const picture = pictureOf(element, background)
  // A refusal comes before the picture; its own failure is then nobody's to hear.
  picture.catch(() => {})
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

async function pictureOf(element: HTMLElement, background: string): Promise<Blob> {
  const [{ toBlob }, fontEmbedCSS] = await Promise.all([
    import('html-to-image'),
    fontFaces({ normal: [element.textContent], italic: italicTexts(element) }),
  ])
  const blob = await toBlob(element, {
    backgroundColor: background,
    pixelRatio: window.devicePixelRatio,
    filter: isPictured,
    fontEmbedCSS,
  })
  if (!blob) throw new PictureFailedError()
  return blob
}

/** Everything but the controls, which mean nothing in a picture. */
function isPictured(node: HTMLElement): boolean {
  return !(node instanceof HTMLButtonElement) && !node.dataset?.control
}

function italicTexts(element: HTMLElement): string[] {
  const parts = [...element.querySelectorAll('*')]
  return parts
    .filter((part) => part.childElementCount === 0 && getComputedStyle(part).fontStyle === 'italic')
    .map((part) => part.textContent)
}
