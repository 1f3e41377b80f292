import { drawFace } from '@/drawing/faces'
import { signedScore } from '@/drawing/kpiCaption'
import type { Point } from '@/insights/types'
import type { Box } from '@/layout/box'
import { faceOf } from '@/model/score'
import { NO_NAMES, NO_PICTURES } from '../board/flows'
import { placePrimitives } from '../board/placePrimitives'
import type { Deck, Sheet } from '../deck'
import { fitText } from '../page/fit'
import { drawFoot, drawHead, oneLine, TYPE } from '../page/frame'
import { drawLists, type List } from '../page/lists'
import type { CutText, Paragraph, Pen } from '../page/pen'
import { dots, scoreInWords } from '../page/say'
import { nameOf } from '../place'

const GAP = 14
const TILE_HEIGHT = 104
const MOST_LINES = 6

/** What the map tells by itself: where the journey is won and lost, and what to begin with. */
export function insightsSheets(deck: Deck): Sheet[] {
  const { insights, panelWords, words, paper } = deck
  const [all] = insights.curves
  const lists = listsOf(deck)
  if (!all || (all.points.length === 0 && lists.length === 0)) return []
  return [
    {
      draw(pen) {
        const { curve, heading } = panelWords.insights
        const told = drawHead(pen, deck, { title: words.insightsTitle, kicker: heading })
        const { body } = paper
        const tiles = [
          { label: curve.best, point: all.best },
          { label: curve.worst, point: all.worst },
          { label: curve.end, point: all.end },
        ].flatMap(({ label, point }) => (point ? [{ label, point }] : []))
        const across = (count: number) => (body.width - GAP * (count - 1)) / Math.max(1, count)
        for (const [index, { label, point }] of tiles.entries()) {
          const width = across(tiles.length)
          const box = { x: body.x + index * (width + GAP), y: body.y, width, height: TILE_HEIGHT }
          told.push(...drawTile(pen, deck, label, point, box))
        }
        const y = body.y + (tiles.length > 0 ? TILE_HEIGHT + GAP : 0)
        const height = body.y + body.height - y
        told.push(...drawLists(pen, deck, lists, { ...body, y, height }, GAP))
        drawFoot(pen, deck)
        pen.notes(told, [])
      },
    },
  ]
}

/** A touchpoint with its face, large; gives its title where that had no room. */
function drawTile(pen: Pen, deck: Deck, label: string, point: Point, box: Box): CutText[] {
  const { palette } = deck
  const skin = palette.faces[faceOf(point.score) + 2]!
  const inset = { left: 78, top: 12, right: 10, bottom: 10 }
  const room = { width: box.width - inset.left - inset.right, height: 40 }
  const name = fitText(nameOf(deck, point.cardId), room, [17, 15, 13, 11, 9, 8], true)
  pen.group(label, () => {
    pen.text(
      box,
      [
        { text: label, size: TYPE.body, bold: true, colour: palette.ink3 },
        { text: name.text, size: name.size, bold: true, colour: palette.ink, before: 1 },
        { text: scoreInWords(deck, point.score), size: TYPE.body, colour: palette.ink2, before: 2 },
      ],
      { name: label, inset, valign: 'middle' },
      { fill: palette.board, stroke: palette.line, strokeWidth: 0.75 },
    )
    const face = { x: box.x + 42, y: box.y + box.height / 2, scale: 1, opacity: 1 }
    const drawn = drawFace(0, 0, 24, point.score, { skin, features: palette.onColour })
    const placing = { pen, pictures: NO_PICTURES, names: NO_NAMES }
    pen.group(label, () => placePrimitives(drawn, face, placing))
  })
  return name.isCut ? [[nameOf(deck, point.cardId)]] : []
}

/** Moments of truth, the widest gaps between personas, the most pressing pain points. */
function listsOf(deck: Deck): List[] {
  const { insights, palette, panelWords, library, messages } = deck
  const { curve, priorities, pains } = panelWords.insights
  const item = (text: string, told: string): Paragraph[] => [
    { text, size: TYPE.heading, bold: true, colour: palette.ink, before: 8 },
    ...(told === '' ? [] : [{ text: told, size: 10.5, colour: palette.ink2, before: 1 }]),
  ]
  const moments = (insights.curves[0]?.moments ?? []).slice(0, MOST_LINES)
  const gaps = insights.personaGaps.slice(0, 4)
  const name = (id: string) => oneLine(library.persona[id]?.name ?? '')
  const score = (value: number) => signedScore(value, messages.locale)
  const pressing = insights.pains.filter(({ priority }) => priority.value !== undefined).slice(0, 5)
  const lists: List[] = [
    {
      title: curve.moments,
      colour: palette.accent,
      items: moments.flatMap(({ cardId, score: felt, painIds }) =>
        item(
          nameOf(deck, cardId),
          [
            felt === undefined ? '' : scoreInWords(deck, felt),
            ...painIds.slice(0, 1).map((id) => nameOf(deck, id)),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
    },
    {
      title: curve.gaps,
      colour: palette.thought,
      items: gaps.flatMap(({ cardId, highest, lowest }) =>
        item(
          nameOf(deck, cardId),
          `${name(highest.personaId)} ${score(highest.score)} · ${name(lowest.personaId)} ${score(lowest.score)}`,
        ),
      ),
    },
    {
      title: priorities.heading,
      colour: palette.pain,
      items: pressing.flatMap(({ cardId, priority }) =>
        item(
          nameOf(deck, cardId),
          [
            dots(priority.parts.severity),
            priority.parts.votes > 0 ? pains.votesOf(priority.parts.votes) : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
    },
  ]
  return lists.filter(({ items }) => items.length > 0)
}
