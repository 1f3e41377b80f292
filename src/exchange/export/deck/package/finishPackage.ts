import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Palette } from '@/drawing/palette'
import { escapeXml } from '@/drawing/surfaces/svg'
import { hex } from '../page/paint'
import type { SlideParts } from '../page/pen'
import { finishSlide } from './finishSlide'

/** The library's own files say so little of a deck that these are put in afterwards. */
export type Finish = {
  /** What was drawn on each slide. */
  readonly slides: readonly SlideParts[]
  readonly palette: Palette
}

/**
 * Completes a presentation as pptxgenjs writes it with what that does not know: groups, titles that
 * outlines and screen readers find, notes in paragraphs, and the product's colours as the theme's.
 * It also puts right what it writes wrong: shapes of one slide under the same number, and a table
 * of contents that names files which are not there. `onShare` is told how far it is, 0…1, between
 * one file and the next.
 */
export function finishPackage(
  bytes: Uint8Array,
  finish: Finish,
  onShare: (share: number) => void,
): Blob {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => !name.endsWith('/'))
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk as Uint8Array<ArrayBuffer>)
  })
  for (const [index, name] of names.entries()) {
    onShare(index / names.length)
    const isText = /\.(xml|rels)$/.test(name)
    // Pictures are packed already.
    const entry = isText ? new ZipDeflate(name, { level: 4 }) : new ZipPassThrough(name)
    zip.add(entry)
    entry.push(isText ? finishFile(name, files, finish) : files[name]!, true)
  }
  zip.end()
  return new Blob(chunks, { type: DECK_TYPE })
}

/** What a presentation is called among kinds of files. */
const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

function finishFile(
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
  { slides, palette }: Finish,
): Uint8Array {
  const content = files[name]!
  const part = slides[Number(/(?:slide|notesSlide)(\d+)\.xml$/.exec(name)?.[1]) - 1]
  if (part && name.startsWith('ppt/slides/slide'))
    return strToU8(finishSlide(strFromU8(content), part))
  if (part && name.startsWith('ppt/notesSlides/notesSlide'))
    return strToU8(finishNotes(strFromU8(content), part.notes))
  if (name === '[Content_Types].xml') return strToU8(onlyThere(strFromU8(content), files))
  if (name === 'ppt/theme/theme1.xml') return strToU8(coloured(strFromU8(content), palette))
  return content
}

/** The library writes one paragraph, and ends of lines within it are spaces. */
function finishNotes(xml: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) =>
    line === ''
      ? '<a:p><a:endParaRPr dirty="0"/></a:p>'
      : `<a:p><a:r><a:rPr dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  )
  if (paragraphs.length === 0) return xml
  return xml.replace(
    /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, before: string, after: string) => `${before}${paragraphs.join('')}${after}`,
  )
}

function onlyThere(xml: string, files: Readonly<Record<string, unknown>>): string {
  return xml.replace(/ ?<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) =>
    name in files ? entry : '',
  )
}

/** Whoever adds a shape to the deck finds the product's colours. */
function coloured(xml: string, palette: Palette): string {
  const { indigo, teal, amber, rose, violet, green } = palette.colours
  const colours: Readonly<Record<string, string>> = {
    ...{ dk2: '#5b6472', lt2: '#f4f5f7' },
    ...{ accent1: indigo, accent2: teal, accent3: amber, accent4: rose },
    ...{ accent5: violet, accent6: green, hlink: palette.accent, folHlink: palette.accent },
  }
  return xml.replace(
    /(<a:(dk2|lt2|accent\d|hlink|folHlink)><a:srgbClr val=")[0-9A-Fa-f]{6}/g,
    (_, before: string, name: string) => `${before}${hex(colours[name]!)}`,
  )
}
