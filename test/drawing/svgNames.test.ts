import fc from 'fast-check'
import { expect, test } from 'vitest'
import { group, layer } from '@/drawing/primitives'
import { writeSvg } from '@/drawing/surfaces/svg'
import { createEditingNames } from '@/drawing/surfaces/svgNames'
import { anyText } from '../helpers/arbitraryMap'

test('groups are called by what they show, layers are layers', () => {
  const names = createEditingNames('k3f')
  expect(names(layer('Stage: Expérience d’achat', []))).toEqual({
    id: 'Stage-Experience-d-achat.k3f',
    'inkscape:label': 'Stage: Expérience d’achat',
    'inkscape:groupmode': 'layer',
  })
  expect(names(group('card_a', '発見', [])).id).toBe('g-.k3f')
  expect(names(group('card_a', '', []))).toEqual({})
})

test('ids are XML names, each once in a file, and none in two files', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (labels) => {
      const written = (mark: string) =>
        writeSvg(
          labels.map((label) => group('', label, [])),
          new Map(),
          createEditingNames(mark),
        )
      const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
      const ids = [...idsOf(written('a')), ...idsOf(written('b'))]
      expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9.-]*$/.test(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(labels.filter((label) => label !== '').length * 2)
    }),
  )
})
