import { jsPDF } from 'jspdf'
import { expect, test } from 'vitest'
import { group, type Primitive } from '@/drawing/primitives'
import { type Lettering, placePrimitives } from '@/drawing/surfaces/pdf'
import type { AssetId } from '@/model/records/card'

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = { name: 'p', data: PNG, format: 'PNG', width: 40, height: 10 } as const
const assetId = 'asset_p' as AssetId

/** Every letter is half as wide as high, and "→" is no letter. */
const lettering: Lettering = {
  nameOf: () => 'helvetica',
  lettersOf: (line) => (line.includes('→') ? undefined : line),
  widthOf: (line, font) => line.length * font.size * 0.5,
  advanceOf: (letters, font) => letters.length * font.size * 0.6,
  pictureOf: () => ({ picture, x: -1, y: -12, width: 30, height: 15 }),
}

/** What the page says, line by line, on a page of 100 × 100 points. */
function drawn(primitives: readonly Primitive[], scale = 1): string[] {
  const pdf = new jsPDF({ unit: 'pt', format: [100, 100], floatPrecision: 2 })
  const place = { x: 10, y: 20, scale }
  placePrimitives(pdf, primitives, place, { lettering, pictures: new Map([[assetId, picture]]) })
  const pages = pdf.internal.pages as unknown as string[][]
  return pages[1]!.flatMap((line) => line.split('\n'))
}

const text = {
  type: 'text',
  x: 0,
  y: 10,
  lines: ['ab', ' ', 'abcd'],
  lineHeight: 12,
  font: { size: 10, weight: 400 },
  fill: '#ff0000',
} as const

test('places lie as on the board, downwards from the place and at its scale', () => {
  const line = {
    type: 'line',
    x1: 1,
    y1: 2,
    x2: 5,
    y2: 2,
    stroke: '#000000',
    strokeWidth: 2,
  } as const
  const said = drawn([group('', '', [line], { x: 10, y: 10 })], 2)
  // 10 + (10 + 1) × 2 across; 100 − 20 − (10 + 2) × 2 up from the page's foot.
  expect(said).toEqual(expect.arrayContaining(['32. 56. m', '40. 56. l', '4. w', 'S']))
})

test('text is letters at their place, as wide as the board has it, whatever its anchor', () => {
  const said = drawn([text])
  expect(said.filter((line) => line.endsWith('Td'))).toEqual(['10. 70. Td', '10. 46. Td'])
  expect(said.some((line) => line.includes('(abcd) Tj'))).toBe(true)
  // Two letters are 10 wide here and 12 by the font: each gives one point away.
  expect(said).toContain('-1. Tc')
  expect(drawn([{ ...text, anchor: 'end' }])).toContain('0. 70. Td')
  expect(drawn([{ ...text, anchor: 'middle' }])).toContain('5. 70. Td')
})

test('a fill after a text has its own colour again', () => {
  const rect = { type: 'rect', x: 0, y: 0, width: 5, height: 5, fill: '#00ff00' } as const
  const said = drawn([rect, text, rect]).filter((line) => /^0\. 1\. 0\. rg$/.test(line))
  expect(said.length).toBe(2)
})

test('opacities of groups multiply, and what follows is opaque again', () => {
  const rect = { type: 'rect', x: 0, y: 0, width: 5, height: 5, fill: '#00ff00' } as const
  const faint = group('', '', [group('', '', [rect], undefined, 0.5)], undefined, 0.5)
  const pdf = new jsPDF({ unit: 'pt' })
  const supplies = { lettering, pictures: new Map() }
  placePrimitives(pdf, [faint, rect], { x: 0, y: 0, scale: 1 }, supplies)
  const file = pdf.output()
  expect(file).toContain('/ca 0.25')
  const used = (pdf.internal.pages as unknown as string[][])[1]!.filter((line) =>
    line.endsWith(' gs'),
  )
  expect(used.length).toBe(3)
  expect(used[0]).toBe(used[2])
})

test('dashes scale with the drawing and end where the next line has none', () => {
  const path = { type: 'path', d: 'M0 0 L5 5', stroke: '#000000' } as const
  const said = drawn([{ ...path, dash: [6, 4] }, path, path], 0.5)
  expect(said.filter((line) => line.endsWith(' d'))).toEqual(['[3. 2.] 0. d', '[] 0. d'])
  expect(said).toContain('1 J')
})

test('corners are no rounder than the sides allow', () => {
  const rect = {
    type: 'rect',
    x: 0,
    y: 0,
    width: 10,
    height: 4,
    radius: 99,
    fill: '#000000',
  } as const
  const said = drawn([rect])
  expect(said[said.findIndex((line) => line.endsWith(' m'))]).toBe('12. 80. m')
  expect(said.filter((line) => line.endsWith(' c')).length).toBe(4)
})

test('a picture fills its frame and is cut by it, or lies whole within', () => {
  const frame = { type: 'image', x: 0, y: 0, width: 20, height: 20, assetId, radius: 10 } as const
  const cover = drawn([{ ...frame, fit: 'cover' }])
  expect(cover).toEqual(expect.arrayContaining(['q', 'W', 'n', '80. 0 0 20. -20. 60. cm', 'Q']))
  expect(drawn([{ ...frame, fit: 'contain' }])).toContain('20. 0 0 5. 10. 67.5 cm')
  const gone = { ...frame, assetId: 'asset_gone' as AssetId, fit: 'cover' } as const
  expect(drawn([gone]).some((line) => line.endsWith(' cm'))).toBe(false)
})

test('a line that the font lacks signs for is a picture that carries its text', () => {
  const said = drawn([{ ...text, lines: ['a→'] }])
  expect(said.some((line) => line.startsWith('/Span <</ActualText <feff00612192>>> BDC'))).toBe(
    true,
  )
  expect(said).toContain('3 Tr')
  expect(said.some((line) => line.endsWith('EMC'))).toBe(true)
  expect(said).toContain('30. 0 0 15. 9. 67. cm')
})
