import { expect, test } from 'vitest'
import { officeKind } from '@/exchange/export/photograph'

/** The beginning of a WebP file: its kind, and the flags of the extended one. */
const webp = (kind: string, flags = 0) =>
  new Blob(['RIFF    WEBP', kind, '    ', Uint8Array.of(flags)], { type: 'image/webp' })

test('a photograph is written as a JPEG, what is drawn or seen through as a PNG', async () => {
  const kindOf = async (picture: Blob) => (await officeKind(picture)).type
  expect(await kindOf(new Blob(['x'], { type: 'image/jpeg' }))).toBe('image/jpeg')
  expect(await kindOf(webp('VP8 '))).toBe('image/jpeg')
  expect(await kindOf(webp('VP8X', 0x08))).toBe('image/jpeg')
  expect(await kindOf(webp('VP8X', 0x10))).toBe('image/png')
  expect(await kindOf(webp('VP8X', 0x02))).toBe('image/png')
  expect(await kindOf(webp('VP8L'))).toBe('image/png')
  expect(await kindOf(new Blob(['x'], { type: 'image/svg+xml' }))).toBe('image/png')
})
