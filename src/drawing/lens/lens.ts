import type { Messages } from '@/i18n/messages'
import type { CardBody } from '@/layout/cardBody'
import type { MapDocument } from '@/model/document'
import { felt } from '@/model/feelings'
import { type Card, RESEARCH, type Research } from '@/model/records/card'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import { researchOf } from '@/model/research'
import { faceOf } from '@/model/score'

/** What the cards of a board are coloured by, beside their type. */
export type Lens = keyof Messages['lens']['names']

/** How a board is read: through a lens, narrowed to what is founded no better than `filter`, or both. */
export type Reading = {
  readonly lens: Lens | null
  readonly filter: Research | null
  readonly messages: Messages
}

/** How the KPIs of a card stand, from the worst to what cannot be told. */
const STANDINGS = ['missed', 'near', 'met', undefined] as const

/** After the five ratings comes what breaks the pillar. */
const BROKEN = 5

/** The pillar that a lens shows, where it shows one. */
function pillarOf(lens: Lens): Pillar | undefined {
  return PILLARS.find((pillar) => lens === `pillar:${pillar}`)
}

/**
 * Where in the legend of a lens a card belongs, counted from 0; nothing where it has no value for
 * that lens. Emotion: the face of the mean felt at a touchpoint. Evidence: how well founded any card
 * is. KPIs: the worst standing of those that stand on the card. A pillar: a touchpoint's rating, or
 * that a pain point breaks it.
 */
export function stepOf(
  map: MapDocument,
  card: Card,
  body: CardBody,
  lens: Lens,
): number | undefined {
  switch (lens) {
    case 'emotion': {
      const score = card.type === 'touchpoint' ? felt(map, card.scores, null) : undefined
      return score === undefined ? undefined : faceOf(score) + 2
    }
    case 'evidence':
      return RESEARCH.indexOf(researchOf(map, card))
    case 'kpi': {
      const steps = body.kpis.map(({ standing }) => STANDINGS.indexOf(standing))
      return steps.length === 0 ? undefined : Math.min(...steps)
    }
    default: {
      const pillar = pillarOf(lens)!
      if (card.type === 'pain') return card.brokenPillars.includes(pillar) ? BROKEN : undefined
      const rating = card.type === 'touchpoint' ? card.pillars[pillar] : undefined
      return rating === undefined ? undefined : rating - 1
    }
  }
}

/** Whether a card is founded no better than a filter asks for. */
export function passes(map: MapDocument, card: Card, filter: Research): boolean {
  return RESEARCH.indexOf(researchOf(map, card)) <= RESEARCH.indexOf(filter)
}

/** What the steps of a lens are called, in their order. */
export function stepLabels(lens: Lens, { lens: words, board, kpi }: Messages): readonly string[] {
  switch (lens) {
    case 'emotion':
      return ([-2, -1, 0, 1, 2] as const).map((face) => board.faces[face])
    case 'evidence':
      return RESEARCH.map((research) => words.research[research])
    case 'kpi':
      return STANDINGS.map((standing) => (standing ? kpi.standings[standing] : words.noTarget))
    default:
      return [...words.ratings, words.broken]
  }
}
