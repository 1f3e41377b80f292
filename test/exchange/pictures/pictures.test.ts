import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { writeChunk } from '@/exchange/export/pngChunks'
import { decodePicture } from '@/exchange/pictures/decode'
import { headSize } from '@/exchange/pictures/headSize'
import { isBare } from '@/exchange/pictures/isBare'
import { PICTURE_BYTES } from '@/exchange/pictures/limits'
import { PictureError } from '@/exchange/pictures/pictureError'
import { redrawAssets } from '@/exchange/pictures/redrawAssets'
import { pictures as english } from '@/i18n/panels/en/pictures'
import { pictures as french } from '@/i18n/panels/fr/pictures'
import { sayPictureFailure } from '@/panels/fields/pictureProblem'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part,
    ),
  )

const png = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(PNG.sync.write(new PNG({ width, height })))

/** A chunk of a WebP, padded to an even length. */
const chunk = (name: string, data: number[]) => [
  ...bytes(name, [data.length, 0, 0, 0], data, data.length % 2 ? [0] : []),
]
const webp = (...chunks: number[][]) => {
  const body = chunks.flat()
  return bytes('RIFF', [body.length + 4, 0, 0, 0], 'WEBP', body)
}
const LOSSY = chunk('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 200, 0])

test.each([
  ['PNG', png(300, 200)],
  ['GIF', bytes('GIF89a', [44, 1, 200, 0])],
  ['lossy WebP', webp(LOSSY)],
  ['lossless WebP', webp(chunk('VP8L', [0x2f, 0x2b, 0xc1, 0x31, 0]))],
  ['extended WebP', webp(chunk('VP8X', [0, 0, 0, 0, 43, 1, 0, 199, 0, 0]))],
  ['AVIF', bytes([0, 0, 0, 28], 'ftypavif', 'ispe', [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200])],
  [
    'JPEG, whose size stands behind its metadata',
    bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44]),
  ],
])('a %s tells its size at its head', (_, picture) => {
  expect(headSize(picture)).toEqual({ width: 300, height: 200 })
  for (let length = 0; length < Math.min(picture.length, 40); length += 1)
    expect(() => headSize(picture.subarray(0, length))).not.toThrow()
})

test('what holds nothing but its pixels is known from what holds more', () => {
  const plain = png(2, 2)
  const [head, rest] = [plain.subarray(0, 33), plain.subarray(33)]
  const withPart = (type: string) => bytes([...head], [...writeChunk(type, bytes('x'))], [...rest])
  expect(isBare(plain)).toBe(true)
  expect(isBare(withPart('pHYs'))).toBe(true)
  for (const type of ['eXIf', 'tEXt', 'iTXt', 'acTL', 'iCCP'])
    expect([type, isBare(withPart(type))]).toEqual([type, false])
  expect(isBare(bytes([...plain], '<script>'))).toBe(false)
  expect(isBare(plain.subarray(0, -1))).toBe(false)
  expect(isBare(webp(LOSSY))).toBe(true)
  for (const name of ['EXIF', 'XMP ', 'ANIM', 'ICCP'])
    expect([name, isBare(webp(LOSSY, chunk(name, [1, 2, 3])))]).toEqual([name, false])
  expect(isBare(bytes([...webp(LOSSY)], '<script>'))).toBe(false)
})

test('a picture that is too large is refused before it is read, or before it is unpacked', async () => {
  const large = { size: PICTURE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) }
  await expect(decodePicture(large as unknown as Blob)).rejects.toMatchObject({
    problem: { code: 'tooLarge', size: PICTURE_BYTES + 1, limit: PICTURE_BYTES },
  })
  const bomb = new Blob([bytes('GIF89a', [0xff, 0xff, 0xff, 0xff])])
  await expect(decodePicture(bomb)).rejects.toMatchObject({
    problem: { code: 'tooManyPixels', width: 65_535, height: 65_535 },
  })
})

test('many pictures that are large only together are not all unpacked', async () => {
  const ninety = bytes('GIF89a', [0x28, 0x23, 0x10, 0x27])
  const assets = Array.from({ length: 20 }, (_, index) => ({
    ...{ id: `asset_${index}` as const, width: 1, height: 1 },
    blob: new Blob([ninety], { type: 'image/gif' }),
  }))
  let drawn = 0
  const redraw = async (blob: Blob) => {
    drawn += 1
    return { blob, width: 9000, height: 10_000 }
  }
  const { assets: kept, refused } = await redrawAssets(assets, redraw)
  expect([drawn, kept.length, refused.length]).toEqual([11, 11, 9])
  expect(kept[0]).toMatchObject({ id: 'asset_0', width: 9000, height: 10_000 })
})

test('each limit of a picture has its sentence, in both languages', () => {
  const pixels = { code: 'tooManyPixels', width: 20_000, height: 20_000, limit: 1e8 } as const
  const size = { code: 'tooLarge', size: 60e6, limit: 50e6 } as const
  const say = (problem: PictureError['problem'], words: typeof english, locale: string) =>
    sayPictureFailure(new PictureError(problem), words, locale)
  expect(say(pixels, english, 'en')).toContain('20,000 × 20,000 pixels')
  expect(say(size, english, 'en')).toContain('60 MB; the largest that can be taken is 50 MB')
  expect(say(size, french, 'fr')).toContain('60\u202fMo')
  expect(sayPictureFailure(new Error('full'), english, 'en')).toBe(english.notKept)
})
