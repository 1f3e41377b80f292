import { emptyLibrary, type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import type { CardType } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createEvidence } from '@/model/records/evidence'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { type BoardPlan, planned } from '../helpers/board'

const WORDS =
  'the customer waits for an answer that never comes because responsibility internationalisation support form asks twice e-mail account confirmation again at every step without explanation and nobody calls back'.split(
    ' ',
  )

/** The same numbers at every run, 0…1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** A map of about 60 cards that say far too much, with what else crowds a deck. */
export function crowdedMap(seed = 7): { map: MapDocument; library: LibraryDocument } {
  const next = numbers(seed)
  const said = (least: number, most: number) =>
    Array.from(
      { length: Math.round(least + next() * (most - least)) },
      () => WORDS[Math.floor(next() * WORDS.length)],
    ).join(' ')
  const several = (most: number, length: number) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => said(3, length))
  const plan: BoardPlan = Object.fromEntries(
    ['Discovery and first impressions of the whole range', 'Purchase', said(10, 16)].map(
      (title, stage) => [
        title,
        {
          wide: stage === 1 ? { touchpoint: said(4, 12), thought: said(10, 30) } : {},
          steps: Array.from({ length: stage === 1 ? 8 : 3 }, () => ({
            touchpoint: [said(2, 9), ...several(1, 9)],
            thought: several(2, 25),
            pain: several(2, 30),
            opportunity: several(1, 25),
            action: several(1, 12),
          })),
        },
      ],
    ),
  )
  const bare = planned(plan)
  const personas = Array.from({ length: 4 }, (_, index) =>
    createPersona({
      name: `${said(1, 2)} ${said(1, 2)}`,
      role: said(8, 20),
      quote: said(15, 40),
      goals: `${said(20, 60)}\n${said(20, 60)}`,
      frustrations: said(40, 120),
      demographics: said(10, 40),
      devices: said(3, 20),
      decision: said(3, 12),
      colour: (['indigo', 'rose', 'teal', 'amber'] as const)[index]!,
    }),
  )
  const score = () => Math.round(next() * 8 - 4) / 2
  const level = () => 1 + Math.floor(next() * 5)
  const card = Object.values(bare.card).map((each) => ({
    ...each,
    scores:
      each.type === 'touchpoint' ? Object.fromEntries(personas.map(({ id }) => [id, score()])) : {},
    ...(each.type === 'pain' && {
      ...{ severity: level(), votes: level(), share: 40, cause: said(5, 30) },
    }),
    ...(each.type === 'opportunity' && {
      ...{ impact: level(), effort: level(), owner: said(1, 5), due: '2026-10-01' },
    }),
    channels: each.type === 'touchpoint' ? ['website', said(2, 4), 'supportEmail'] : [],
  }))
  const ofType = (type: CardType) => card.filter((each) => each.type === type)
  const inOrder = <T>(list: readonly T[]) => {
    let order = orderAtEnd([])
    return list.map((each) => {
      const at = order
      order = orderAtEnd([{ id: 'x', order: at }])
      return { each, order: at }
    })
  }
  const measurements = inOrder(ofType('touchpoint')).map(({ each, order }) =>
    createMeasurement({ subjectId: each.id, definitionId: 'nps', order, value: 12, target: 40 }),
  )
  const evidence = inOrder(ofType('pain')).map(({ each, order }) =>
    createEvidence({
      subjectId: each.id,
      order,
      sentence: said(10, 50),
      link: 'https://example.org',
    }),
  )
  const casts = inOrder(personas).map(({ each, order }) =>
    createCast({ personaId: each.id, order }),
  )
  return {
    map: {
      ...bare,
      card: tableOf(card),
      cast: tableOf(casts),
      measurement: tableOf(measurements),
      evidence: tableOf(evidence),
    },
    library: { ...emptyLibrary(), persona: tableOf(personas) },
  }
}
