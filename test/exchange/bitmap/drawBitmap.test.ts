import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { light } from '@/drawing/palette'
import type { Primitive, Rect, Text } from '@/drawing/primitives'
import { cutBands } from '@/exchange/export/bitmap/cutBands'
import { drawBitmap, rehearse } from '@/exchange/export/bitmap/drawBitmap'
import type { BitmapOptions } from '@/exchange/export/bitmap/orders'
import type { Painters } from '@/exchange/export/bitmap/painters'
import type { PaintingOrder } from '@/exchange/export/bitmap/painting.worker'
import { PictureTooLargeError } from '@/exchange/export/limits'
import { composePicture } from '@/exchange/export/picture'
import type { Progress } from '@/exchange/export/progress'
import { emptyLibrary } from '@/model/document'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'

const PNG_OPTIONS: BitmapOptions = {
  format: 'png',
  scale: 1,
  background: 'white',
  palette: light,
}

/** Canvases are had in a browser alone: each row that these paint says how far down it lies. */
function paintersOfRows(pack = rowsOf): { painters: Painters; orders: PaintingOrder[] } {
  const orders: PaintingOrder[] = []
  const painters: Painters = {
    count: 2,
    paint: async (given, receive) => {
      orders.push(...given)
      return Promise.all(given.map(async (order, index) => receive(pack(order), index)))
    },
    dismiss: () => {},
  }
  return { painters, orders }
}

function rowsOf({ band, width }: PaintingOrder): Blob {
  const png = new PNG({ width, height: band.height })
  for (let y = 0; y < band.height; y += 1)
    png.data.fill((band.top + y) % 251, y * width * 4, (y + 1) * width * 4)
  return new Blob([Uint8Array.from(PNG.sync.write(png, { filterType: 2, deflateLevel: 1 }))])
}

const rect = (y: number, height: number): Rect => ({
  ...{ type: 'rect', x: 0, y, width: 10, height },
  fill: '#000',
})

const says = (line: string): Text => ({
  ...{ type: 'text', x: 5, y: 20, lines: [line], lineHeight: 20, fill: '#000' },
  font: { size: 14, weight: 400 },
})

const bounds = { x: -10, y: -20, width: 4000, height: 6000 }
const none = async () => []

test('a large PNG is one picture of all its bands, from the top down, and says how far it is', async () => {
  const { painters, orders } = paintersOfRows()
  const shares: number[] = []
  const progress: Progress = {
    step: async (done, total) => void shares.push(done / total),
    signal: new AbortController().signal,
  }
  const composition = { primitives: [rect(0, 100)], bounds }
  const blob = await drawBitmap(composition, PNG_OPTIONS, none, { painters, progress })
  const png = PNG.sync.read(Buffer.from(await blob.arrayBuffer()))
  expect([png.width, png.height]).toEqual([4000, 6000])
  for (let y = 0; y < 6000; y += 1) expect(png.data[y * 4000 * 4]).toBe(y % 251)
  expect(orders.length).toBeGreaterThan(2)
  expect(shares).toEqual(orders.map((_, index) => (index + 1) / orders.length))
})

test('a PNG whose bands cannot be joined is painted in one', async () => {
  const { painters, orders } = paintersOfRows((order) => {
    if (order.band.height === bounds.height) return new Blob(['the whole'])
    const png = Buffer.from(PNG.sync.write(new PNG({ width: 2, height: 2 })))
    // Where the packed stream begins.
    png[43] = 0xff
    return new Blob([Uint8Array.from(png)])
  })
  const blob = await drawBitmap({ primitives: [], bounds }, PNG_OPTIONS, none, { painters })
  expect(await blob.text()).toBe('the whole')
  expect(orders.length).toBeGreaterThan(3)
})

test('a JPEG and a small PNG are painted at once', async () => {
  const small = { ...bounds, width: 400, height: 300 }
  for (const [area, options] of [
    [bounds, { ...PNG_OPTIONS, format: 'jpeg' as const }],
    [small, PNG_OPTIONS],
  ] as const) {
    const { painters, orders } = paintersOfRows()
    await drawBitmap({ primitives: [], bounds: area }, options, none, { painters })
    expect(orders.map(({ band }) => [band.top, band.height])).toEqual([[0, area.height]])
  }
})

test('the letters that a picture needs are asked for, of each script and slant', async () => {
  const { painters, orders } = paintersOfRows()
  const italic: Text = { ...says('Où ?'), font: { size: 14, weight: 400, italic: true } }
  const composition = { primitives: [says('Москва'), italic], bounds }
  await drawBitmap(composition, PNG_OPTIONS, none, { painters })
  expect(orders[0]!.fonts).toEqual([
    { style: 'normal', subset: 'latin' },
    { style: 'normal', subset: 'cyrillic' },
    { style: 'italic', subset: 'latin' },
  ])
})

test('a picture is brought to the bands that show it, and to no other', async () => {
  const { painters, orders } = paintersOfRows()
  const image: Primitive = {
    ...{ type: 'image', x: 0, y: 10, width: 80, height: 80 },
    ...{ assetId: 'asset_1', radius: 0, fit: 'cover' },
  }
  const asset = { id: 'asset_1', blob: new Blob(['x']), width: 1, height: 1 } as const
  const load = async () => [asset]
  await drawBitmap({ primitives: [image], bounds }, PNG_OPTIONS, load, { painters })
  expect(orders.map(({ assets }) => assets.length)).toEqual([1, ...orders.slice(1).map(() => 0)])
})

test('a rehearsal is an empty band of the size for each painter, and none where there is one band alone', async () => {
  const { painters, orders } = paintersOfRows()
  await rehearse(painters, { width: 4000, height: 6000 })
  expect(orders).toHaveLength(painters.count)
  for (const { band, width } of orders) expect([width, band.primitives]).toEqual([4000, []])
  const small = paintersOfRows()
  await rehearse(small.painters, { width: 400, height: 300 })
  expect(small.orders).toEqual([])
})

test('more than a browser can draw is refused before anybody paints', async () => {
  const { painters, orders } = paintersOfRows()
  const drawing = drawBitmap({ primitives: [], bounds }, { ...PNG_OPTIONS, scale: 4 }, none, {
    painters,
  })
  await expect(drawing).rejects.toThrow(PictureTooLargeError)
  expect(orders).toEqual([])
})

test('bands lie one below the other, and each has all that reaches into it, in its order', () => {
  const { map } = makeSample('en')
  const { primitives, bounds } = composePicture(sceneOf(map, emptyLibrary()), { what: 'map' })!
  const [scale, width, height] = [4, bounds.width * 4, bounds.height * 4]
  const bands = cutBands(primitives, bounds, { width, height }, scale)
  expect(bands.length).toBeGreaterThan(2)
  let below = 0
  for (const band of bands) {
    expect(band.top).toBe(below)
    below += band.height
    expect(primitives.filter((each) => band.primitives.includes(each))).toEqual(band.primitives)
    const from = bounds.y + band.top / scale
    const to = from + band.height / scale
    for (const each of primitives) {
      const frame = each.type === 'group' && each.children.find((part) => part.type === 'rect')
      if (!frame || each.y + frame.y >= to || each.y + frame.y + frame.height <= from) continue
      expect(band.primitives).toContain(each)
    }
  }
  expect(below).toBe(height)
  // Few reach from one to another: most of a band is its own.
  const painted = bands.reduce((count, band) => count + band.primitives.length, 0)
  expect(painted).toBeLessThan(primitives.length * 2)
})
