import { constants } from 'node:zlib'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { pieceOf } from '@/exchange/export/bitmap/stack/pngPiece'
import { stackPngs } from '@/exchange/export/bitmap/stack/stackPngs'

/** How an encoder may tell a picture: the filter of its rows, and how hard and in which way it packs. */
type Encoder = {
  readonly filterType: number
  readonly deflateLevel: number
  readonly deflateStrategy: number
  readonly colorType: 2 | 6
}

const encoders: fc.Arbitrary<Encoder> = fc.record({
  filterType: fc.constantFrom(0, 1, 2, 3, 4),
  deflateLevel: fc.constantFrom(0, 1, 6, 9),
  deflateStrategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  colorType: fc.constantFrom(2, 6),
})

/** A picture as drawings are: areas of one colour, here and there something finer. */
function drawing(width: number, height: number, seed: number, noise: number): PNG {
  const png = new PNG({ width, height })
  let state = seed | 1
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return (state >>> 8) & 0xffff
  }
  const colours = [0xffffff, 0x000000, 0x2f6fde, 0xf7f7f5]
  for (let y = 0; y < height; y += 1) {
    const plain = colours[(y >> 4) & 3]!
    for (let x = 0; x < width; x += 1) {
      const colour = next() / 0xffff < noise ? next() * 0x101 : plain
      png.data.set([colour >> 16, colour >> 8, colour, 255], (y * width + x) * 4)
    }
  }
  return png
}

function encode(picture: PNG, encoder: Encoder): Uint8Array {
  return Uint8Array.from(PNG.sync.write(picture, { ...encoder, inputHasAlpha: true }))
}

function rows(picture: PNG, from: number, count: number): PNG {
  const part = new PNG({ width: picture.width, height: count })
  PNG.bitblt(picture, part, 0, from, picture.width, count, 0, 0)
  return part
}

test('pieces that any encoder made are the picture that they were cut from', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
      fc.array(encoders, { minLength: 4, maxLength: 4 }),
      fc.constantFrom<2 | 6>(2, 6),
      fc.integer(),
      fc.constantFrom(0, 0, 0.001, 0.1, 1),
      async (width, heights, ways, colorType, seed, noise) => {
        const picture = drawing(
          width,
          heights.reduce((a, b) => a + b),
          seed,
          noise,
        )
        let from = 0
        const pieces = heights.map((height, index) => {
          const place = { isFirst: index === 0, isLast: index === heights.length - 1 }
          const part = rows(picture, from, height)
          from += height
          return pieceOf(encode(part, { ...ways[index]!, colorType }), place)
        })
        const stacked = PNG.sync.read(Buffer.from(await stackPngs(pieces).arrayBuffer()))
        expect([stacked.width, stacked.height]).toEqual([width, picture.height])
        expect(stacked.data.equals(picture.data)).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})
