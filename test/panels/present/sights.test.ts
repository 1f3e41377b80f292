import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sightOf } from '@/panels/present/sights'
import { toldParts } from '@/story/story'
import { laidOut, openDesk, planned } from '../../helpers/board'

test('each look at a long stage shows whole columns, each column once, and no part of a next one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
      const steps = Array.from({ length: count }, (_, at) => ({ touchpoint: `T${at}`, pain: 'P' }))
      const { map } = openDesk(planned({ Before: { steps }, Long: { steps }, After: { steps } }))
      const geometry = laidOut(map)
      const looks = toldParts(map).filter(({ part }) => part === 'stage')
      const seen = looks.flatMap((part) => {
        const { x, width } = sightOf(part, { geometry })!.lit!
        const within = [...geometry.cards.values()].filter(
          (card) => card.x >= x && card.x + card.width <= x + width,
        )
        const touched = [...geometry.cards.values()].filter(
          (card) => card.x + card.width > x && card.x < x + width,
        )
        expect(touched).toEqual(within)
        expect(within.every(({ stageId }) => stageId === part.subjectId)).toBe(true)
        return within
      })
      expect(new Set(seen)).toEqual(new Set(geometry.cards.values()))
      expect(seen).toHaveLength(geometry.cards.size)
    }),
    { numRuns: 30 },
  )
})
