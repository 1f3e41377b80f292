import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insightsOf } from '@/insights/insights'
import { emptyLibrary, recordAt } from '@/model/document'
import { build } from '@/templates/build'
import { outline } from '@/templates/sample'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { row, sketch, TODAY } from './sketch'

test('they are the same object until the map, the library or the day is another', () => {
  const made = sketch(row('A'))
  const { map, library } = made
  const insights = insightsOf(map, library, TODAY)
  expect(insightsOf(map, library, TODAY)).toBe(insights)
  expect(insightsOf({ ...map }, library, TODAY)).not.toBe(insights)
  const again = insightsOf(map, emptyLibrary(), TODAY)
  expect(again).not.toBe(insights)
  const tomorrow = insightsOf(map, library, '2026-11-23')
  expect(insightsOf(map, library, TODAY)).not.toBe(tomorrow)
})

test('an empty map tells nothing, and says what it lacks', () => {
  const { map, library } = sketch({})
  const insights = insightsOf(map, library, TODAY)
  expect(insights.curves).toHaveLength(1)
  const { personaGaps, stages, families, channels, breaks, pains, opportunities, kpis } = insights
  const lists = [personaGaps, stages, families, channels, breaks, pains, opportunities, kpis]
  expect(lists.flat()).toEqual([])
  expect(insights.findings).toHaveLength(2)
})

/** Every value in a tree of data, with the name that it has in its object. */
function* leavesOf(value: unknown, key = ''): Generator<[key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) yield [key, value]
  // Series and dismissals are the map's own records, which may hold anything.
  else
    for (const [name, child] of Object.entries(value))
      if (name !== 'series' && name !== 'dismissed')
        yield* leavesOf(child, Array.isArray(value) ? key : name)
}

test('whatever a map holds, every number is one, and every id leads to a record', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const insights = insightsOf(map, library, TODAY)
      for (const [key, value] of leavesOf(insights)) {
        if (typeof value === 'number') expect([key, value]).not.toEqual([key, Number.NaN])
        if (!/(^id|Id|Ids)$/.test(key) || key === 'definitionId' || value === null) continue
        const id = value as string
        expect([key, recordAt(map, id) ?? recordAt(library, id)]).toEqual([key, expect.anything()])
      }
      expect(insights.completeness).toBeGreaterThanOrEqual(0)
      expect(insights.completeness).toBeLessThanOrEqual(100)
    }),
  )
})

test('whatever a map holds, a check finds a thing once, and a fix is about what is there', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const { findings } = insightsOf(map, library, TODAY)
      const keys = findings.map(({ check, subjectId }) => `${check} ${subjectId}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { fix } of findings)
        for (const [key, value] of leavesOf(fix))
          if (key.endsWith('Id') || key === 'keepId')
            expect([key, recordAt(map, value as string)]).toEqual([key, expect.anything()])
    }),
  )
})

test('whatever a map holds, the curve stays within its scale and its own best and worst', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      for (const { points, best, worst, fall, moments } of insightsOf(map, library, TODAY).curves) {
        const scores = points.map(({ score }) => score)
        expect(scores.every((score) => score >= -2 && score <= 2)).toBe(true)
        if (best) expect(best.score).toBe(Math.max(...scores))
        if (worst) expect(worst.score).toBe(Math.min(...scores))
        if (fall) expect(fall.by).toBeGreaterThan(0)
        if (fall) expect(fall.by).toBeLessThanOrEqual(best!.score - worst!.score)
        expect(moments.every(({ reasons }) => reasons.length > 0)).toBe(true)
      }
    }),
  )
})

test('the sample map shows where its two personas differ most', () => {
  const { map, personas } = build(outline, 'en', TODAY)
  const library = {
    ...emptyLibrary(),
    persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
  }
  const { personaGaps, curves } = insightsOf(map, library, TODAY)
  expect(map.card[personaGaps[0]!.cardId]!.title).toBe('Pay online')
  expect(personaGaps[0]!.gap).toBe(1.5)
  expect(map.card[curves[0]!.end!.cardId]!.title).toBe('Newsletter')
})
