/** Names that Windows keeps for itself, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** What no file system takes, what some read as a path, and signs that turn how a name reads. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]+/gu

/** In code points: with four bytes each, the name still fits where 255 bytes are the limit. */
const LONGEST = 60

/**
 * A name for a file from a map's title, accents and other scripts kept; from `fallback` where the
 * title gives none.
 */
export function fileNameFor(title: string, extension: string, fallback: string): string {
  const name = safeName(title) || safeName(fallback)
  return `${RESERVED.test(name) ? `${name}_` : name}.${extension}`
}

function safeName(title: string): string {
  const clean = title.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ')
  return [...withoutEnds(clean)]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
}

/** Dots and spaces at either end hide a file or are dropped by the system. */
function withoutEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '')
}

/** Saves a blob as a download of the browser. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after this returns; a minute is long enough to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
