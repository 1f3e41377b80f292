import { toBase64 } from '../assets'
import { CARRIED_ELEMENT, CARRIED_KEYWORD, CARRIED_NAMESPACE, packJourney } from '../packJourney'
import { isPng, writeChunk } from './pngChunks'

/** The last chunk of every PNG, which is empty. */
const END = 12

/** A PNG that carries the text of a journey file, in a chunk that other programs pass over. */
export async function carryInPng(png: Blob, file: string): Promise<Blob> {
  const head = new Uint8Array(await png.slice(0, 8).arrayBuffer())
  if (!isPng(head)) throw new TypeError('only a PNG can carry a map in a chunk')
  const chunk = writeChunk('iTXt', textOf(packJourney(file)))
  return new Blob([png.slice(0, -END), chunk, png.slice(-END)], { type: png.type })
}

/** The metadata of an SVG that carry the text of a journey file. */
export async function carryInSvg(file: string): Promise<string> {
  const data = await toBase64(new Blob([packJourney(file)]))
  const carried = `<${CARRIED_ELEMENT} xmlns="${CARRIED_NAMESPACE}">${data}</${CARRIED_ELEMENT}>`
  return `<metadata>${carried}</metadata>`
}

/** What an iTXt chunk holds: keyword, compressed by zlib, no language, no keyword in another one. */
function textOf(packed: Uint8Array): Uint8Array {
  const keyword = new TextEncoder().encode(CARRIED_KEYWORD)
  const data = new Uint8Array(keyword.length + 5 + packed.length)
  data.set(keyword)
  data[keyword.length + 1] = 1
  data.set(packed, keyword.length + 5)
  return data
}
