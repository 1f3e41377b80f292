import { expect, test } from 'vitest'
import { measuredGapsOf } from '@/insights/measuredGaps'
import { personaGapsOf } from '@/insights/personaGaps'
import { row, sketch } from './sketch'

const pair = () => sketch(row('A', 'B', 'C', 'D')).personas({ Camille: 1, Marc: 1 })

test('the personas differ most where the highest and the lowest lie farthest apart', () => {
  const made = pair().scores({ A: [1, 0.5], B: [-2, -0.5], C: [0, 1.5], D: [1, 1] })
  expect(personaGapsOf(made.map)).toEqual([
    {
      cardId: made.id('B'),
      gap: 1.5,
      highest: { personaId: made.persona('Marc'), score: -0.5 },
      lowest: { personaId: made.persona('Camille'), score: -2 },
    },
    expect.objectContaining({ cardId: made.id('C'), gap: 1.5 }),
    expect.objectContaining({ cardId: made.id('A'), gap: 0.5 }),
  ])
})

test('of personas who feel the same the first is named', () => {
  const made = sketch(row('A')).personas({ Camille: 1, Marc: 1, Inès: 1, Luc: 1 })
  made.scores({ A: [1, 1, -1, -1] })
  expect(personaGapsOf(made.map)).toMatchObject([
    {
      highest: { personaId: made.persona('Camille') },
      lowest: { personaId: made.persona('Inès') },
    },
  ])
})

test('one persona, or one who alone has a score, differs from nobody', () => {
  expect(
    personaGapsOf(
      sketch(row('A'))
        .personas({ Camille: 1 })
        .scores({ A: [2] }).map,
    ),
  ).toEqual([])
  expect(personaGapsOf(pair().scores({ A: [2, undefined] }).map)).toEqual([])
})

test('what everyone felt before there were personas stands for those without a score', () => {
  const made = pair()
  made.cards({ A: { scores: { everyone: 1, [made.persona('Marc')]: -1 } } })
  expect(personaGapsOf(made.map)).toMatchObject([{ gap: 2 }])
})

const answers = (mean: number, n = 10) => ({ mean, n, spread: 0.5 })

test('felt and measured are told apart, the widest gap first, in either direction', () => {
  const made = sketch(row('A', 'B', 'C', 'D')).scores({ A: 1, B: 2, C: 0, D: 1 })
  made.cards({
    A: { measured: { everyone: answers(1.25) } },
    B: { measured: { everyone: answers(0.1) } },
    D: { measured: { everyone: answers(1) } },
  })
  expect(measuredGapsOf(made.map, null)).toEqual([
    { cardId: made.id('B'), felt: 2, measured: 0.1, gap: -1.9 },
    { cardId: made.id('A'), felt: 1, measured: 1.25, gap: 0.25 },
  ])
})

test('a touchpoint that was measured but not felt, or the other way round, has no gap', () => {
  const made = sketch(row('A', 'B')).scores({ A: 1 })
  made.cards({ B: { measured: { everyone: answers(-1) } } })
  expect(measuredGapsOf(made.map, null)).toEqual([])
})

test('a persona is held against its own answers, and everyone’s where it was not asked', () => {
  const made = pair().scores({ A: [1, 0] })
  const [camille, marc] = [made.persona('Camille'), made.persona('Marc')]
  made.cards({ A: { measured: { [camille]: answers(-1), everyone: answers(2) } } })
  expect(measuredGapsOf(made.map, camille)).toMatchObject([{ felt: 1, measured: -1 }])
  expect(measuredGapsOf(made.map, marc)).toMatchObject([{ felt: 0, measured: 2 }])
  expect(measuredGapsOf(made.map, null)).toMatchObject([{ felt: 0.5, measured: -1 }])
})

test('the mean of all is held against all answers, each counting once', () => {
  const made = pair().scores({ A: [1, 1] })
  const [camille, marc] = [made.persona('Camille'), made.persona('Marc')]
  const measured = { [camille]: answers(-1, 30), [marc]: answers(1, 10) }
  made.cards({ A: { measured: { ...measured, persona_gone: answers(2, 500) } } })
  expect(measuredGapsOf(made.map, null)).toMatchObject([{ felt: 1, measured: -0.5 }])
})

test('while the map has no persona, whoever answered counts', () => {
  const made = sketch(row('A')).scores({ A: 0 })
  made.cards({ A: { measured: { persona_gone: answers(2, 10), everyone: answers(0.5, 20) } } })
  expect(measuredGapsOf(made.map, null)).toMatchObject([{ measured: 1 }])
})
