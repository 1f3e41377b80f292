import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, read from its bytes by themselves. */
export type ReadPdf = {
  /** Each page's lines, as they are drawn one after the other. */
  readonly pages: readonly { readonly lines: readonly string[]; readonly content: string }[]
  /** The outline's titles with the object that each leads to. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  /** All objects, streams left out. */
  readonly objects: ReadonlyMap<number, string>
}

export async function readPdf(blob: Blob): Promise<ReadPdf> {
  const file = Buffer.from(await blob.arrayBuffer()).toString('latin1')
  const objects = new Map<number, string>()
  const streams = new Map<number, string>()
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)) {
    const [opening, head] = /^([\s\S]*?)stream\r?\n/.exec(body!) ?? []
    objects.set(Number(id), head ?? body!)
    if (!opening || !head!.includes('/FlateDecode') || head!.includes('/Image')) continue
    // By its length: its last byte may be what looks like the end of a line.
    const length = Number(/\/Length (\d+)/.exec(head!)![1])
    const data = body!.slice(opening.length, opening.length + length)
    streams.set(Number(id), inflateSync(Buffer.from(data, 'latin1')).toString('latin1'))
  }
  const fonts = fontsIn(objects, streams)
  const kids = [...objects.values()].find((body) => body.includes('/Type /Pages'))!
  const ids = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
  const inOrder = [...objects].sort(([a], [b]) => a - b).map(([, body]) => body)
  const bookmarks = inOrder.flatMap((body) => {
    const [, title, page] = /\/Title <feff(\w*)>[\s\S]*\/Dest \[(\d+) 0 R/.exec(body) ?? []
    return title === undefined ? [] : [{ title: utf16(title), page: ids.indexOf(Number(page)) + 1 }]
  })
  const pages = ids.map((id) => {
    const content = streams.get(Number(/\/Contents (\d+)/.exec(objects.get(id)!)![1]))!
    return { content, lines: linesIn(content, fonts) }
  })
  return { pages, bookmarks, objects }
}

type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Each font's letters by the number of their glyph. */
function fontsIn(
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, string>,
): Fonts {
  const resources = [...objects.values()].find((body) => body.includes('/ProcSet'))!
  const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)]
  return new Map(
    fonts.flatMap(([, name, id]) => {
      const map = /\/ToUnicode (\d+)/.exec(objects.get(Number(id))!)?.[1]
      if (!map) return []
      const pairs = streams.get(Number(map))!.matchAll(/<(\w{4})><(\w{4})>/g)
      const letters = new Map([...pairs].map(([, glyph, code]) => [glyph!, utf16(code!)] as const))
      return [[name!, letters] as const]
    }),
  )
}

function linesIn(content: string, fonts: Fonts): string[] {
  const lines: string[] = []
  let font: ReadonlyMap<string, string> = new Map()
  for (const [, name, glyphs, actual] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|<(\w*)> Tj|\/ActualText <feff(\w*)>/g,
  )) {
    if (name) font = fonts.get(name) ?? new Map()
    else if (actual !== undefined) lines.push(utf16(actual))
    else lines.push((glyphs!.match(/\w{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '�').join(''))
  }
  return lines
}

function utf16(hex: string): string {
  const units = (hex.match(/\w{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...units)
}
