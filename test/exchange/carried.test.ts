import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { light } from '@/drawing/palette'
import { carryInPng, carryInSvg } from '@/exchange/export/carry'
import { composePicture } from '@/exchange/export/picture'
import { chunksOf, crc32, writeChunk } from '@/exchange/export/pngChunks'
import { svgFile } from '@/exchange/export/svg'
import { readCarriedMap } from '@/exchange/import/carried'
import type { ImportError } from '@/exchange/importError'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { unpackJourney } from '@/exchange/packJourney'
import { IMPORT_LIMIT } from '@/exchange/readJourneyFile'
import { arbitraryMap, type MapAndLibrary } from '../helpers/arbitraryMap'
import { sceneOf } from './scene'
import { xmlFault } from './strictXml'

const none = async () => []
const options = { title: 'Map', background: 'white', palette: light } as const

function plainPng(): Buffer<ArrayBuffer> {
  return PNG.sync.write(new PNG({ width: 3, height: 2 })) as Buffer<ArrayBuffer>
}

const pngWith = async (file: string) =>
  new Blob([await (await carryInPng(new Blob([plainPng()]), file)).arrayBuffer()])

async function svgWith({ map, library }: MapAndLibrary, file: string): Promise<string> {
  const picture = composePicture(sceneOf(map, library), { what: 'map' })!
  const metadata = await carryInSvg(file)
  return svgFile(picture, { ...options, metadata }, '', new Map(), 'm')
}

test('a PNG and an SVG give back exactly the map that they carry', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async (made) => {
      const { map, library } = made
      const file = await writeJourneyFile(map, library, none)
      const svg = await svgWith(made, file)
      expect(xmlFault(svg)).toBeUndefined()
      for (const picture of [await pngWith(file), new Blob([svg])]) {
        const read = (await readCarriedMap(picture))!
        const personas = Object.fromEntries(read.personas.map((each) => [each.id, each]))
        const definitions = Object.fromEntries(read.definitions.map((each) => [each.id, each]))
        const again = { persona: personas, definition: definitions, agenda: {} }
        expect(await writeJourneyFile(read.map, again, none)).toBe(file)
      }
    }),
    { numRuns: 25 },
  )
})

test('a PNG that carries a map is the same picture to everyone else', async () => {
  const carrying = await (await carryInPng(new Blob([plainPng()]), '{}')).arrayBuffer()
  expect(PNG.sync.read(Buffer.from(carrying)).data).toEqual(PNG.sync.read(plainPng()).data)
  const types = [...chunksOf(new Uint8Array(carrying))].map(({ type }) => type)
  expect(types).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND'])
})

test('a map is found in an SVG that another program saved again', async () => {
  const file = await writeJourneyFile(...(await sampleParts()), none)
  const [, data] = (await carryInSvg(file)).match(/>([A-Za-z0-9+/=]+)</)!
  const broken = data!.replace(/(.{76})/g, '$1\n')
  const svg = `<svg><metadata><p:carried-journey id="x" xmlns:p="urn:parcours:journey">\n${broken}\n</p:carried-journey></metadata></svg>`
  expect((await readCarriedMap(new Blob([svg])))?.map.journey).toBeDefined()
})

async function sampleParts() {
  const { makeSample } = await import('../helpers/sample')
  const { map, personas } = makeSample('en')
  const persona = Object.fromEntries(personas.map((each) => [each.id, each]))
  return [map, { persona, definition: {}, agenda: {} }] as const
}

test('other pictures and texts carry nothing', async () => {
  const files = [plainPng(), '<svg xmlns="http://www.w3.org/2000/svg"/>', '', 'GIF89a', '\ud800']
  for (const file of files) expect(await readCarriedMap(new Blob([file]))).toBeUndefined()
  const other = writeChunk('iTXt', new TextEncoder().encode('Comment\0\0\0\0\0hello'))
  const png = plainPng()
  const commented = new Blob([png.subarray(0, -12), other, png.subarray(-12)])
  expect(await readCarriedMap(commented)).toBeUndefined()
})

test('what is carried but broken is refused with its reason', async () => {
  const carry = (packed: Uint8Array<ArrayBuffer>) => {
    const keyword = new TextEncoder().encode('parcours:journey\0\u0001\0\0\0')
    const data = new Uint8Array([...keyword, ...packed])
    const png = plainPng()
    return readCarriedMap(new Blob([png.subarray(0, -12), writeChunk('iTXt', data)]))
  }
  const packed = (text: string) =>
    zlibSync(new TextEncoder().encode(text)) as Uint8Array<ArrayBuffer>
  await expect(carry(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    problem: { code: 'unreadable' },
  })
  await expect(carry(packed('{"type":"parcours/journey"}').slice(0, 12))).rejects.toMatchObject({
    problem: { code: 'unreadable' },
  })
  await expect(carry(packed('{ "type": '))).rejects.toMatchObject({ problem: { code: 'notJson' } })
  await expect(carry(packed('{}'))).rejects.toMatchObject({ problem: { code: 'notJourney' } })
  await expect(carry(new Uint8Array(0))).rejects.toMatchObject({ problem: { code: 'empty' } })
})

test('a bomb is let go before it fills the memory', () => {
  const limit = 100_000
  const bomb = zlibSync(new Uint8Array(limit * 400))
  const problem = () => {
    try {
      return unpackJourney(bomb, limit)
    } catch (error) {
      return (error as ImportError).problem
    }
  }
  expect(problem()).toMatchObject({ code: 'tooLarge', limit })
  // One piece of it is a thousand times as large.
  expect((problem() as { size: number }).size).toBeLessThan(limit * 150)
})

test('a picture larger than what is imported is not read', async () => {
  const file = { size: IMPORT_LIMIT + 1 } as Blob
  await expect(readCarriedMap(file)).rejects.toMatchObject({ problem: { code: 'tooLarge' } })
})

test('a chunk that is cut off or altered ends the reading', async () => {
  const file = await writeJourneyFile(...(await sampleParts()), none)
  const bytes = new Uint8Array(await (await pngWith(file)).arrayBuffer())
  expect(await readCarriedMap(new Blob([bytes.slice(0, -40)]))).toBeUndefined()
  bytes[bytes.length - 60]! ^= 1
  expect(await readCarriedMap(new Blob([bytes]))).toBeUndefined()
})

test('any bytes are refused or carry nothing, and never anything worse', async () => {
  const keyword = [...new TextEncoder().encode('parcours:journey')]
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
      const chunk = writeChunk('iTXt', new Uint8Array([...keyword, 0, ...bytes]))
      const file = new Blob([plainPng().subarray(0, -12), chunk, new Uint8Array(bytes)])
      const read = await readCarriedMap(file).catch((error) => error.name)
      expect([undefined, 'ImportError']).toContain(read)
    }),
  )
})

test('the check of a chunk is the one that the specification gives', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(Buffer.from(writeChunk('IEND', new Uint8Array(0))).equals(plainPng().subarray(-12))).toBe(
    true,
  )
})
