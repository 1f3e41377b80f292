import { fontFaces } from './fonts'
import { fitsLimits, largestScale, PictureTooLargeError, pixelSize } from './limits'
import { PictureFailedError } from './pictureFailedError'

/** Sharp on any screen and in a deck; less where the page is too long for a canvas. */
const BEST_SCALE = 2

/**
 * A PNG of an element as it stands on the page, with what the window has no room for, in the
 * present theme, without what is marked by `data-control`. Pictured twice as large as on the page,
 * or as large as a canvas allows.
 * @throws PictureTooLargeError, PictureFailedError; TypeError where a font cannot be fetched
 */
export async function pagePicture(element: HTMLElement): Promise<Blob> {
  const copy = copyOf(element)
  const size = sizeOf(copy)
  const scale = Math.min(BEST_SCALE, largestScale(size.width, size.height))
  if (!fitsLimits(size.width, size.height, scale) || scale === 0)
    throw new PictureTooLargeError(pixelSize(size, 1), scale)
  const [{ toBlob }, fontEmbedCSS] = await Promise.all([
    import('html-to-image'),
    fontFaces({ normal: [element.textContent], italic: [] }),
  ])
  const backgroundColor = backgroundOf(element)
  const options = { ...size, backgroundColor, fontEmbedCSS, pixelRatio: scale, skipAutoScale: true }
  const blob = await toBlob(copy, options).catch(() => null)
  if (!blob) throw new PictureFailedError()
  return blob
}

/**
 * Puts the picture of an element onto the clipboard. The clipboard is asked at once, with the
 * picture as a promise: Safari refuses whoever asks later than the click.
 * @throws as `pagePicture`; DOMException where the browser lets no picture onto the clipboard
 */
export async function copyPagePicture(element: HTMLElement): Promise<void> {
  const picture = pagePicture(element)
  // A refusal comes before the picture; its own failure is then nobody's to hear.
  picture.catch(() => {})
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

/**
 * The element without its controls, with the page's own rules within it. Of an element of the page
 * html-to-image writes down every property of every part: of a thousand parts, thirty megabytes. Of
 * one that is nowhere it finds none to write, and the rules do the same in a hundredth of that.
 */
function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement
  for (const control of copy.querySelectorAll('[data-control]')) control.remove()
  // The colours of a theme hang on this mark, which the page has at its root.
  copy.dataset.theme = document.documentElement.dataset.theme
  const { font, fontSize, lineHeight, color } = getComputedStyle(element)
  const width = `${element.clientWidth}px`
  Object.assign(copy.style, { font, color, width, maxWidth: 'none', margin: '0' })
  // Computed it is in px, which smaller text would have as well; on the page it is a multiple.
  copy.style.lineHeight = String(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize))
  const rules = document.createElement('style')
  rules.textContent = pageRules()
  copy.append(rules)
  return copy
}

/** The rules of the page. Its fonts are left out: a picture must hold those itself. */
function pageRules(): string {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n')
}

/** A sheet of another origin, as browser extensions bring along, is nobody's to read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** How large a copy is laid out, px. It is on the page only as long as that takes, unseen. */
function sizeOf(copy: HTMLElement): { width: number; height: number } {
  const place = document.createElement('div')
  place.style.cssText = 'position:fixed;top:0;left:0;visibility:hidden'
  place.append(copy)
  document.body.append(place)
  const { offsetWidth: width, offsetHeight: height } = copy
  place.remove()
  copy.remove()
  return { width, height }
}

/** The colour that the element is seen on. */
function backgroundOf(element: HTMLElement): string {
  const colour = getComputedStyle(element).backgroundColor
  const isClear = colour === 'transparent' || colour.endsWith(', 0)')
  return isClear && element.parentElement ? backgroundOf(element.parentElement) : colour
}
