import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Palette } from '@/drawing/palette'
import { escapeXml } from '@/drawing/surfaces/svg'
import type { Range, SlideParts } from '../page/pen'

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

const SHAPE = /<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs

/** A slide with its groups and its title, and every shape under a number of its own. */
function finishSlide(xml: string, { groups, title }: SlideParts): string {
  const shapes = xml.match(SHAPE) ?? []
  const first = xml.indexOf(shapes[0] ?? '</p:spTree>')
  const names = new Map(groups.filter(isSingle).map(({ name, from }) => [from, name]))
  const named = shapes.map((shape, index) => {
    const name = names.get(index)
    const own = name === undefined ? shape : shape.replace(/ name="[^"]*"/, () => nameOf(name))
    return index === title
      ? own.replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>')
      : own
  })
  const opened = new Map<number, string[]>()
  const closed = new Map<number, number>()
  // The widest first: a group stands within those that begin with it and end later.
  const several = groups.filter((group) => !isSingle(group))
  for (const { name, from, to } of several.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const start = groupStart(name, boxOf(shapes.slice(from, to)))
    opened.set(from, [...(opened.get(from) ?? []), start])
    closed.set(to - 1, (closed.get(to - 1) ?? 0) + 1)
  }
  const tree = named.map(
    (shape, index) =>
      `${(opened.get(index) ?? []).join('')}${shape}${'</p:grpSp>'.repeat(closed.get(index) ?? 0)}`,
  )
  let number = 1
  return `${xml.slice(0, first)}${tree.join('')}${xml.slice(xml.indexOf('</p:spTree>'))}`.replace(
    /<p:cNvPr id="\d*"/g,
    () => `<p:cNvPr id="${number++}"`,
  )
}

/** A group of one shape is no group: the shape takes its name. */
function isSingle({ from, to }: Range): boolean {
  return to - from === 1
}

function nameOf(name: string): string {
  return ` name="${escapeXml(name.replace(/\s+/g, ' '))}"`
}

type Extent = { left: number; top: number; right: number; bottom: number }

/** The smallest box around shapes, in the file's own unit. */
function boxOf(shapes: readonly string[]): Extent {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const shape of shapes) {
    const found = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape)
    if (!found) continue
    const [x, y, width, height] = found.slice(1).map(Number) as [number, number, number, number]
    box.left = Math.min(box.left, x)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, x + width)
    box.bottom = Math.max(box.bottom, y + height)
  }
  return box
}

function groupStart(name: string, { left, top, right, bottom }: Extent): string {
  const [place, size] = [`x="${left}" y="${top}"`, `cx="${right - left}" cy="${bottom - top}"`]
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0"${nameOf(name)}/>`,
    '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>',
    `<a:xfrm><a:off ${place}/><a:ext ${size}/><a:chOff ${place}/><a:chExt ${size}/></a:xfrm>`,
    '</p:grpSpPr>',
  ].join('')
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
    (_, before: string, name: string) => `${before}${colours[name]!.slice(1).toUpperCase()}`,
  )
}
