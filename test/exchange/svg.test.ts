import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dark, light } from '@/drawing/palette'
import { subsetsFor } from '@/exchange/export/fonts'
import { composePicture } from '@/exchange/export/picture'
import { svgFile } from '@/exchange/export/svg'
import type { AssetId } from '@/model/records/card'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { makeSample } from '../helpers/sample'
import { sceneOf } from './scene'
import { xmlFault } from './strictXml'

const options = { title: 'A & <b>', background: 'white', palette: light } as const

test('the check of well-formedness takes what is XML and nothing else', () => {
  expect(xmlFault('<a b="1"><c/>x &amp; y &#10;</a>\n')).toBeUndefined()
  const broken = ['<a>', '<a></b>', '<a b=1/>', '<a>&nbsp;</a>', '<a b="<"/>', '<a/><b/>', 'x']
  for (const xml of [
    ...broken,
    '<a>\u0000</a>',
    '<a>\ud800</a>',
    '<a b="1" b="2"/>',
    '<a>a & b</a>',
  ])
    expect([xml, xmlFault(xml)]).toEqual([xml, expect.any(String)])
})

test('a drawing is well-formed XML, whatever people typed', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const scene = sceneOf(map, library)
      const pictures = new Map(
        Object.values(map.card).map(({ assetId }) => [
          assetId as AssetId,
          'data:image/png;base64,',
        ]),
      )
      const stageId = scene.geometry.stages[0]!.id
      for (const scope of [{ what: 'map' }, { what: 'stage', stageId }] as const) {
        const picture = composePicture(scene, scope)!
        const title = Object.values(map.journey)[0]!.title
        expect(xmlFault(svgFile(picture, { ...options, title }, '', pictures, 'm'))).toBeUndefined()
      }
    }),
    { numRuns: 60 },
  )
})

test('is as large as its picture, on the background that was chosen', () => {
  const { map } = makeSample('en')
  const picture = composePicture(sceneOf(map, { persona: {}, definition: {}, agenda: {} }), {
    what: 'map',
  })!
  const { x, y, width, height } = picture.bounds
  const file = svgFile(picture, options, '@font-face{}', new Map(), 'm')
  expect(file).toContain(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`,
  )
  expect(file).toContain('<style>@font-face{}</style>')
  expect(file).toContain('<title>A &amp; &lt;b&gt;</title>')
  const behind = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="`
  expect(file).toContain(`${behind}#ffffff"/>`)
  const themed = { ...options, background: 'theme', palette: dark } as const
  expect(svgFile(picture, themed, '', new Map(), 'm')).toContain(`${behind}${dark.background}"/>`)
  const clear = { ...options, background: 'transparent' } as const
  expect(svgFile(picture, clear, '', new Map(), 'm')).not.toContain(behind)
})

test('brings the fonts that its texts need and no others', () => {
  const needed = (normal: string, italic = '') =>
    subsetsFor({ normal: [normal], italic: [italic] }).map(
      ({ style, subset }) => `${subset} ${style}`,
    )
  expect(needed('')).toEqual(['latin normal'])
  expect(needed('Été à Zürich — 5 €', '“Œuvre”')).toEqual(['latin normal', 'latin italic'])
  expect(needed('Łódź')).toEqual(['latin normal', 'latin-ext normal'])
  expect(needed('a', 'Привет')).toEqual(['latin normal', 'cyrillic italic'])
  expect(needed('Ελλάδα Việt')).toEqual(['latin normal', 'greek normal', 'vietnamese normal'])
  expect(needed('日本 😀')).toEqual(['latin normal'])
})
