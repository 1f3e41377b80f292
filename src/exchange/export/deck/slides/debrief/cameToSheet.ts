import type { Debrief } from '@/insights/debrief/types'
import { capturedInWords, landmarkInWords, stepInWords } from '../../../debriefWords'
import type { Deck, Sheet } from '../../deck'
import { fitParagraphs } from '../../page/fitParagraphs'
import { drawFoot, drawHead, oneLine, TYPE } from '../../page/frame'
import { drawLists, type List } from '../../page/lists'
import type { Paragraph } from '../../page/pen'
import { dayInWords, dots, scoreInWords } from '../../page/say'
import { plainSigns } from '../../page/signs'
import { nameOf } from '../../place'

const GAP = 14
const SUMMARY_HEIGHT = 112
/** As many pain points as a room remembers. */
const FEW = 5

/** What was learnt in the team's words, over the worst pain points, the moments of truth, what is next. */
export function cameToSheet(deck: Deck, debrief: Debrief): Sheet {
  const { palette, paper, panelWords, words, messages } = deck
  return {
    draw(pen) {
      const { heading, summary } = panelWords.debrief
      const kicker = `${heading} · ${dayInWords(deck, debrief.day)}`
      const told = drawHead(pen, deck, { title: words.debriefTitle, kicker })
      const { body } = paper
      const box = { ...body, height: SUMMARY_HEIGHT }
      const inset = { left: 16, top: 8, right: 12, bottom: 8 }
      const lines = plainSigns(debrief.summary).split(/\r\n|\r|\n/)
      const paragraphs = lines
        .filter((line) => line.trim() !== '')
        .map((text): Paragraph => ({ text, size: 15, colour: palette.ink, before: 3 }))
      if (paragraphs.length > 0) {
        const room = { width: box.width - inset.left - inset.right, height: box.height - 16 }
        const fitted = fitParagraphs(paragraphs, room)
        told.push(...fitted.cut)
        pen.group(summary, () => {
          const place = { name: summary, inset, valign: 'middle' } as const
          pen.text(box, fitted.paragraphs, place, { fill: palette.action })
          pen.shape({ ...box, width: 4 }, { fill: palette.accent }, 'Mark')
        })
      }
      const y = body.y + (paragraphs.length > 0 ? SUMMARY_HEIGHT + GAP : 0)
      const height = body.y + body.height - y
      told.push(...drawLists(pen, deck, listsOf(deck, debrief), { ...body, y, height }, GAP))
      drawFoot(pen, deck)
      pen.notes(told, [capturedInWords(debrief.captured, panelWords.debrief, messages.locale)])
    },
  }
}

/** What has nothing to tell is left out. */
function listsOf(deck: Deck, { pains, rankedBy, landmarks, nextSteps }: Debrief): List[] {
  const { palette, panelWords } = deck
  const words = panelWords.debrief
  const name = (id: string) => nameOf(deck, id)
  const item = (text: string, told: string): Paragraph[] => [
    { text, size: TYPE.heading, bold: true, colour: palette.ink, before: 7 },
    { text: told, size: 10.5, colour: palette.ink2, before: 1 },
  ]
  const lists: List[] = [
    {
      title: words.pains,
      colour: palette.pain,
      items: [
        {
          text: words[rankedBy === 'votes' ? 'byVotes' : 'byPriority'],
          size: 10.5,
          colour: palette.ink3,
        },
        ...pains
          .slice(0, FEW)
          .flatMap(({ cardId, stageId, rank, votes, severity }) =>
            item(
              `${rank}. ${name(cardId)}`,
              [...(votes > 0 ? [words.votes(votes)] : []), name(stageId), dots(severity)].join(
                ' · ',
              ),
            ),
          ),
      ],
    },
    {
      title: words.landmarks,
      colour: palette.accent,
      items: landmarks.flatMap((landmark) =>
        item(
          name(landmark.cardId),
          landmarkInWords(landmark, words, { title: name, score: (at) => scoreInWords(deck, at) }),
        ),
      ),
    },
    {
      title: words.nextSteps,
      colour: palette.opportunity,
      items: nextSteps.map((step) => ({
        text: oneLine(
          stepInWords(step, words, { title: name, day: (day) => dayInWords(deck, day) }),
        ),
        ...{ size: 11, colour: palette.ink, before: 6 },
      })),
    },
  ]
  return lists.filter((_, at) => [pains, landmarks, nextSteps][at]!.length > 0)
}
