import { readingOf } from '@/insights/reading'
import type { Card, CardType } from '@/model/records/card'
import type { Stage } from '@/model/records/stage'
import { votesOf } from '@/model/votes'
import { quoted } from '../../board/flows'
import type { Deck } from '../../deck'
import { kpiFigures, standingColour } from '../../kpiFigures'
import { oneLine, TYPE } from '../../page/frame'
import type { Paragraph } from '../../page/pen'
import { dots, percent } from '../../page/say'

/** A list of a stage: its pain points, say. Each item is a few paragraphs that stay together. */
export type Panel = {
  readonly title: string
  readonly colour: string
  readonly fill: string
  readonly items: readonly (readonly Paragraph[])[]
}

/** The kinds of cards that have a list; touchpoints have a row of their own. */
const KINDS = ['thought', 'pain', 'opportunity', 'action', 'text', 'image'] as const

const ITEM_GAP = 6

/** The lists of a stage that hold something, at a size of type. */
export function panelsOf(deck: Deck, stage: Stage, scale: number): Panel[] {
  const { map, palette, messages } = deck
  const cards = readingOf(map).ofStage.get(stage.id) ?? []
  const looks: Readonly<Record<(typeof KINDS)[number], readonly [string, string]>> = {
    thought: [palette.thought, palette.board],
    pain: [palette.pain, palette.painSoft],
    opportunity: [palette.opportunity, palette.opportunitySoft],
    action: [palette.accent, palette.action],
    text: [palette.ink2, palette.board],
    image: [palette.ink2, palette.board],
  }
  const lists = KINDS.map((kind): Panel => {
    const [colour, fill] = looks[kind]
    const items = cards
      .filter(({ type, title }) => type === kind && title.trim() !== '')
      .map((card) => itemOf(deck, card, kind))
    return { title: messages.laneTypes[kind], colour, fill, items }
  })
  const kpis: Panel = {
    title: messages.laneTypes.kpi,
    colour: palette.ink2,
    fill: palette.board,
    items: kpiItems(deck, stage),
  }
  return [...lists, kpis]
    .filter(({ items }) => items.length > 0)
    .map((panel) => ({
      ...panel,
      items: panel.items.map((item) =>
        item.map((each) => ({ ...each, size: Math.round(each.size * scale * 2) / 2 })),
      ),
    }))
}

function itemOf(deck: Deck, card: Card, kind: CardType): Paragraph[] {
  const { palette, messages } = deck
  const said = oneLine(card.title)
  const text = kind === 'thought' ? quoted(said, messages) : said
  const main: Paragraph = {
    ...{ text, size: TYPE.heading, colour: palette.ink, before: ITEM_GAP },
    ...(kind === 'thought' && { italic: true }),
  }
  const told = detailsOf(deck, card)
  return told === '' ? [main] : [main, { text: told, size: TYPE.small, colour: palette.ink2 }]
}

/** What a card's list says below it. */
function detailsOf(deck: Deck, card: Card): string {
  const { messages, panelWords } = deck
  const { severity, share, impact, effort, owner, state } = card
  const votes = votesOf(deck.map, card)
  if (card.type === 'pain')
    return [
      severity === null ? '' : dots(severity),
      share === null ? '' : panelWords.insights.pains.reachOf(percent(deck, share)),
      votes === 0 ? '' : panelWords.insights.pains.votesOf(votes),
    ]
      .filter(Boolean)
      .join(' · ')
  if (card.type === 'opportunity')
    return [
      ...messages.board.rating(impact, effort).split('\n'),
      oneLine(owner),
      panelWords.evidence.states[state],
    ]
      .filter(Boolean)
      .join(' · ')
  return ''
}

function kpiItems(deck: Deck, stage: Stage): Paragraph[][] {
  const { insights, palette, messages, map } = deck
  const kpis = insights.stages.find(({ stageId }) => stageId === stage.id)?.kpis ?? []
  return kpis.map((insight): Paragraph[] => {
    const { short, value, target } = kpiFigures(deck, insight)
    const where = map.card[insight.subjectId]?.title ?? ''
    const about = [oneLine(where), target === '–' ? '' : messages.details.target(target)]
    const told = about.filter(Boolean).join(' · ')
    return [
      {
        text: `${short}  ${value}`,
        ...{ size: TYPE.heading, bold: true, before: ITEM_GAP },
        colour: standingColour(insight.standing, palette),
      },
      ...(told === '' ? [] : [{ text: told, size: TYPE.small, colour: palette.ink2 }]),
    ]
  })
}
