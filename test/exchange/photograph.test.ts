import { expect, test } from 'vitest'
import { officeKind } from '@/exchange/export/photograph'

/** A part of a WebP file: its kind, its length, and what is in it. */
const part = (kind: string, ...bytes: number[]) => [
  ...[...kind].map((sign) => sign.charCodeAt(0)),
  ...[bytes.length, 0, 0, 0, ...bytes, ...(bytes.length % 2 ? [0] : [])],
]
const webp = (...parts: number[][]) =>
  new Blob(['RIFF....WEBP', Uint8Array.from(parts.flat())], { type: 'image/webp' })
const extended = (flags: number) => part('VP8X', flags, 0, 0, 0, 0, 0, 0, 0, 0, 0)

test('a photograph is written as a JPEG, what is drawn or seen through as a PNG', async () => {
  const kindOf = async (picture: Blob) => (await officeKind(picture)).type
  expect(await kindOf(new Blob(['x'], { type: 'image/jpeg' }))).toBe('image/jpeg')
  expect(await kindOf(webp(part('VP8 ', 1)))).toBe('image/jpeg')
  expect(await kindOf(webp(extended(0x08), part('ICCP', 1, 2, 3), part('VP8 ', 1)))).toBe(
    'image/jpeg',
  )
  expect(await kindOf(webp(extended(0x20), part('ICCP', 1), part('VP8L', 1)))).toBe('image/png')
  expect(await kindOf(webp(extended(0x10), part('VP8 ', 1)))).toBe('image/png')
  expect(await kindOf(webp(extended(0x02), part('ANIM', 1), part('VP8 ', 1)))).toBe('image/png')
  expect(await kindOf(webp(part('VP8L', 1)))).toBe('image/png')
  expect(await kindOf(new Blob(['RIFF'], { type: 'image/webp' }))).toBe('image/png')
  expect(await kindOf(new Blob(['x'], { type: 'image/svg+xml' }))).toBe('image/png')
})
