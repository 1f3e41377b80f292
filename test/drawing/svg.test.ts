import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disc, group, type Primitive, type Text } from '@/drawing/primitives'
import { escapeXml, writeSvg } from '@/drawing/surfaces/svg'
import { anyText } from '../helpers/arbitraryMap'

const none = new Map<never, string>()

function text(...lines: string[]): Text {
  const font = { size: 13, weight: 400 } as const
  return { type: 'text', x: 1, y: 2, lines, lineHeight: 16, font, fill: '#000000' }
}

test('markup in a text is shown, never run', () => {
  const attack = `<img src=x onerror=alert(1)> </text><script>"&'`
  const written = writeSvg([text(attack), group('id"><script>', attack, [])], none)
  expect(written).not.toMatch(/<(img|script)/)
  expect(written).toContain(
    '&lt;img src=x onerror=alert(1)&gt; &lt;/text&gt;&lt;script&gt;&quot;&amp;',
  )
})

test('of any text only what XML may hold is written, and the rest of it is kept', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      const written = escapeXml(given)
      expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/)
      expect(written).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
      const back = written
        .replaceAll('&quot;', '"')
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
      const allowed = [...given].filter((sign) =>
        /[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(sign),
      )
      expect(back).toBe(allowed.join(''))
    }),
    { numRuns: 500 },
  )
})

test('control characters and lone surrogates are left out, whole signs stay', () => {
  expect(escapeXml('a\u0000b\u0008c\u001fd\ufffee')).toBe('abcde')
  expect(escapeXml('\ud83d\ude00')).toBe('😀')
  expect(escapeXml('\ud83dx\ude00 \ude00\ud83d')).toBe('x ')
  expect(escapeXml('\ud83d\ud83d\ude00\ude00')).toBe('😀')
  expect(escapeXml('a\tb\nc')).toBe('a\tb\nc')
})

test('each line of a text is written below the one before', () => {
  const written = writeSvg([text('one', 'two')], none)
  expect(written).toContain('<tspan x="1" y="2">one</tspan><tspan x="1" y="18">two</tspan>')
})

test('every primitive has its element, and a picture that is not there has none', () => {
  const image = {
    type: 'image',
    assetId: 'asset_a',
    x: 0,
    y: 0,
    width: 10,
    height: 10,
    radius: 2,
    fit: 'cover',
  } as const
  const all: Primitive[] = [
    { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#112233' },
    { type: 'line', x1: 0, y1: 0, x2: 1, y2: 1, stroke: '#112233', dash: [2, 4] },
    { type: 'path', d: 'M0 0 L1 1', stroke: '#112233', strokeWidth: 2 },
    disc(5, 5, 2, { fill: '#112233' }),
    group('outer', 'Label', [group('inner', '', [text('deep')])], { x: 3, y: 4 }),
    image,
  ]
  const written = writeSvg(all, none)
  expect(written.match(/<[a-z]+/g)).toEqual(
    ['rect', 'line', 'path', 'rect', 'g', 'title', 'g', 'text', 'tspan'].map((name) => `<${name}`),
  )
  expect(written).toContain('stroke-dasharray="2 4"')
  expect(written).toContain('transform="translate(3 4)"')
  expect(writeSvg([image], new Map([['asset_a', 'data:image/png;base64,AA']]))).toContain(
    'xlink:href="data:image/png;base64,AA"',
  )
})

test('a picture is rounded by a shape of its own, which each program cuts by, and each shape is there once', () => {
  const image = { type: 'image', assetId: 'asset_a', x: 1, y: 2, width: 10, height: 20 } as const
  const drawn = [
    group('', '', [{ ...image, radius: 5, fit: 'cover' }]),
    group('', '', [{ ...image, radius: 5, fit: 'contain' }]),
  ] as const
  const written = writeSvg(drawn, new Map([['asset_a', 'data:image/png;base64,AA']]))
  expect(written).not.toContain('style=')
  const [, clip] = written.match(
    /<clipPath id="([^"]+)"><rect x="1" y="2" width="10" height="20" rx="5"\/><\/clipPath>/,
  )!
  expect(written.split(`clip-path="url(#${clip})"`)).toHaveLength(3)
  expect(written.match(/<clipPath/g)).toHaveLength(1)
})
