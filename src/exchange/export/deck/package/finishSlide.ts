import { escapeXml } from '@/drawing/surfaces/svg'
import type { Range, SlideParts } from '../page/pen'

const SHAPE = /<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs

/** The XML of a slide with its groups and its title, and every shape under a number of its own. */
export function finishSlide(xml: string, { groups, title }: SlideParts): string {
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
