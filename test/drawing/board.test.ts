import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawBoard } from '@/drawing/board'
import { drawAvatar, initialsOf } from '@/drawing/head'
import { roundedPath } from '@/drawing/link'
import { dark, light } from '@/drawing/palette'
import { assetsIn, type Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { en } from '@/i18n/en'
import type { AnyRecord, MapDocument, Table } from '@/model/document'
import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Measurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { arbitraryMap, type MapAndLibrary } from '../helpers/arbitraryMap'
import { laidOut } from '../helpers/board'

function sceneOf({ map, library }: MapAndLibrary, palette = light): Scene {
  return { map, library, geometry: laidOut(map, library), palette, scale: en.board.scale }
}

function namesIn(primitives: readonly Primitive[]): string[] {
  return primitives.flatMap((each) =>
    each.type === 'group' ? [each.id, ...namesIn(each.children)] : [],
  )
}

test('everything that has a place is drawn once, under its own name', () => {
  fc.assert(
    fc.property(arbitraryMap, (made) => {
      const scene = sceneOf(made)
      const { geometry } = scene
      const names = namesIn(drawBoard(scene))
      const wanted = [
        ...geometry.cards.keys(),
        ...[geometry.stages, geometry.lanes, geometry.notes, geometry.links].flatMap((boxes) =>
          boxes.map(({ id }) => id),
        ),
      ]
      for (const id of wanted) expect(names.filter((name) => name === id)).toEqual([id])
    }),
    { numRuns: 80 },
  )
})

test('no number in a drawing is anything but a number', () => {
  fc.assert(
    fc.property(arbitraryMap, (made) => {
      const { map } = made
      const notes = Object.fromEntries(
        Object.values(map.note).map((note) => [note.id, { ...note, x: 10, y: 20 }]),
      )
      const scene = sceneOf({ ...made, map: { ...full(map), note: notes } })
      const reading = { lens: 'kpi', filter: 'assumption', messages: en } as const
      const drawn = drawBoard({ ...scene, reading })
      const said = new Set(Object.values(map.card).map(({ title }) => title))
      if ([...said].some((title) => /NaN|Infinity|undefined/.test(title))) return
      expect(JSON.stringify(drawn, (_, value) => notNumber(value))).not.toContain('broken number')
      const paths = JSON.stringify(drawn).match(/"d":"[^"]*"/g) ?? []
      expect(paths.filter((path) => /NaN|Infinity|undefined|null/.test(path))).toEqual([])
    }),
    { numRuns: 80 },
  )
})

/** The same map with answers at every touchpoint, both kinds of curves, and KPIs in all headers. */
function full(map: MapDocument): MapDocument {
  const each = <R extends { readonly id: string }>(
    table: Table<R & AnyRecord>,
    fields: Partial<R>,
  ) =>
    Object.fromEntries(Object.values(table).map((record) => [record.id, { ...record, ...fields }]))
  const measured = { everyone: { mean: -1.25, n: 40, spread: 0.9 } }
  return {
    ...map,
    card: each<Card>(map.card, { measured }),
    lane: each<Lane>(map.lane, { curves: 'both' }),
    measurement: each<Measurement>(map.measurement, { inHeader: true, date: '2026-01-01' }),
  }
}

function notNumber(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? 'broken number' : value
}

test('light and dark differ in colours alone', () => {
  fc.assert(
    fc.property(arbitraryMap, (made) => {
      const colourless = (palette: typeof light) =>
        JSON.stringify(drawBoard(sceneOf(made, palette))).replaceAll(/"#[0-9a-f]{6}"/g, '"#"')
      expect(colourless(dark)).toBe(colourless(light))
    }),
    { numRuns: 30 },
  )
})

test('a drawing names the pictures that it needs', () => {
  fc.assert(
    fc.property(arbitraryMap, (made) => {
      const scene = sceneOf(made)
      const shown = [...scene.geometry.cards.keys()].flatMap(
        (id) => made.map.card[id]!.assetId ?? [],
      )
      expect(assetsIn(drawBoard(scene)).sort()).toEqual(shown.sort())
    }),
    { numRuns: 50 },
  )
})

test('a persona is its picture, or the first letters of up to two of its names', () => {
  const names = ['Camille', 'camille martin', '  Jean  Paul Marc ', '', '👩‍👩‍👧‍👦 family', 'élodie']
  expect(names.map(initialsOf)).toEqual(['C', 'CM', 'JP', '', '👩‍👩‍👧‍👦F', 'É'])
  const pictured = createPersona({ name: 'Camille', pictureId: 'asset_a' })
  expect(assetsIn(drawAvatar(pictured, 17, 17, 17, light))).toEqual(['asset_a'])
  expect(drawAvatar(createPersona({ name: 'Camille' }), 17, 17, 17, light)).toHaveLength(2)
})

test('the corners of a link are rounded as far as its sides allow', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 4 },
  ]
  expect(roundedPath(corner)).toBe('M0 0 L18 0 Q20 0 20 2 L20 4')
  expect(roundedPath([])).toBe('')
})
