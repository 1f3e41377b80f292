import { light } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { face } from './curveSentences'
import type { Strip } from './strip'
import { type Cell, columnsOf, table } from './table'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

const BAR = 90

/** What the channels tell, each part under its name: families, emotion by channel, breaks between them. */
export function channelTables(
  told: Told,
  writing: Writing,
): { readonly name: string; readonly strips: Strip[] }[] {
  const { panels, insights, width, breakText } = told
  const { channels: words, none } = panels.insights
  const named = insights.channels.length > 0
  if (!named) return []
  const families = insights.families.map(({ family, share, cardIds }): Cell[] => [
    strong(writing.family(family)),
    [{ text: writing.share(share), style: STYLES.body, mark: bar(share) }],
    body(writing.number(cardIds.length)),
  ])
  const emotions = insights.channels.map(({ channel, emotion, scored, cardIds }): Cell[] => [
    strong(writing.channel(channel)),
    emotion === undefined
      ? body(none)
      : [{ text: writing.score(emotion), style: STYLES.body, mark: face(emotion) }],
    body(writing.number(cardIds.length)),
    body(writing.number(scored)),
  ])
  const breaks = insights.breaks.map(({ from, to, toId, change }): Cell[] => [
    body(
      panels.findings.channelBreak(writing.family(from), writing.family(to), writing.title(toId)),
    ),
    body(change === undefined ? none : words.change(writing.score(change))),
  ])
  const channelHeadings = [words.channel, words.meanEmotion, words.number, words.scored]
  return [
    {
      name: words.heading,
      strips: table(
        columnsOf(width, [22, 30, 10]),
        [words.family, words.share, words.number],
        families,
        breakText,
      ),
    },
    {
      name: words.emotion,
      strips: table(columnsOf(width, [22, 14, 16, 10]), channelHeadings, emotions, breakText),
    },
    {
      name: words.breaks,
      strips:
        breaks.length === 0
          ? []
          : table(columnsOf(width, [40, 18]), ['', ''], breaks, breakText).slice(2),
    },
  ]
}

function bar(share: number): { width: number; draw: Primitive[] } {
  const shape = { type: 'rect', x: 0, y: 3.5, height: 6, radius: 3 } as const
  const whole = { ...shape, width: BAR, fill: light.line2 }
  const part = { ...shape, width: Math.max(6, BAR * Math.min(1, share)), fill: light.accent }
  return { width: BAR + 8, draw: share > 0 ? [whole, part] : [whole] }
}

function body(text: string): Cell {
  return [{ text, style: STYLES.body }]
}

function strong(text: string): Cell {
  return [{ text, style: STYLES.strong }]
}
