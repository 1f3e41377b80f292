import { journeyOf } from '@/model/document'
import { castsOf, stagesOf } from '@/model/outline'
import type { Deck, Sheet } from '../deck'
import { fitText, lineHeight } from '../page/fit'
import { oneLine } from '../page/frame'
import { freeformOf } from '../page/freeform'
import { EDGE } from '../page/paper'
import type { CutText, Pen } from '../page/pen'
import { dayInWords } from '../page/say'

/** Beside the edge of its own, so that a cover has more air than what follows. */
const INDENT = EDGE + 14
const TITLE = { y: 132, height: 130 }
const CHEVRON = { height: 40, point: 12, gap: 5 }

/** The cover: what the map is about, of whom, and its stages in their colours. */
export function titleSheet(deck: Deck): Sheet {
  return {
    hasNumber: false,
    draw(pen) {
      const { map, palette, paper, messages } = deck
      const { title, scenario, goal, state } = journeyOf(map)
      const width = paper.width - INDENT * 2
      pen.shape({ x: 0, y: 0, width: 12, height: paper.height }, { fill: palette.accent }, 'Band')
      const name = oneLine(title) || messages.board.untitledMap
      const kicker = `${deck.words.journeyMap} · ${messages.map.states[state]}`
      pen.text(
        { x: INDENT, y: TITLE.y - 30, width, height: 20 },
        [{ text: kicker, size: 13, bold: true, colour: palette.accent }],
        { name: 'Kicker', valign: 'middle' },
      )
      const box = { x: INDENT, y: TITLE.y, width, height: TITLE.height }
      const fitted = fitText(name, box, [44, 38, 32, 26, 20, 16, 13], true)
      pen.text(box, [{ text: fitted.text, size: fitted.size, bold: true, colour: palette.ink }], {
        name,
        valign: 'top',
        isTitle: true,
      })
      const lines = Math.max(1, Math.round(heightOfTitle(fitted.text, fitted.size, width)))
      const y = TITLE.y + lines * lineHeight(fitted.size) + 14
      const about = { x: INDENT, y, width: Math.min(width, 640), height: 366 - y }
      const told = fitText(oneLine(scenario), about, [18, 16, 14, 12, 10.5])
      if (told.text)
        pen.text(about, [{ text: told.text, size: told.size, colour: palette.ink2 }], {
          name: messages.map.scenario,
        })
      const stages = drawStages(pen, deck, { x: INDENT, y: 386, width })
      const personas = castsOf(map).flatMap(
        ({ personaId }) => deck.library.persona[personaId]?.name ?? [],
      )
      const foot = [personas.map(oneLine).join(', '), dayInWords(deck, deck.today)].filter(Boolean)
      const line = { x: INDENT, y: 452, width, height: 30 }
      const small = fitText(foot.join(' · '), line, [12, 11, 10])
      pen.text(line, [{ text: small.text, size: small.size, colour: palette.ink3 }], {
        name: 'Personas and date',
        valign: 'middle',
      })
      const cut: CutText[] = [
        ...(fitted.isCut ? [[name]] : []),
        ...(told.isCut ? [[oneLine(scenario)]] : []),
        ...stages,
        ...(small.isCut ? [foot] : []),
      ]
      pen.notes(cut, goal.split('\n').filter(Boolean))
    },
  }
}

function heightOfTitle(text: string, size: number, width: number): number {
  return fitText(text, { width, height: lineHeight(size) }, [size], true).isCut
    ? Math.floor(TITLE.height / lineHeight(size))
    : 1
}

/** The stages as chevrons in a row, as on the board; gives the titles that had no room. */
function drawStages(
  pen: Pen,
  deck: Deck,
  { x, y, width }: { x: number; y: number; width: number },
): CutText[] {
  const { map, palette, messages } = deck
  const stages = stagesOf(map)
  if (stages.length === 0) return []
  const { height, point, gap } = CHEVRON
  const each = (width - gap * (stages.length - 1)) / stages.length
  if (each < point * 2) return []
  return stages.flatMap((stage, index) => {
    const left = x + index * (each + gap)
    const notch = index === 0 ? '' : ` L${point} ${height / 2}`
    const d = `M0 0 H${each - point} L${each} ${height / 2} L${each - point} ${height} H0${notch} Z`
    const title = oneLine(stage.title) || messages.board.untitledStage
    const inner = { x: left + point + 5, y: y + 2, width: each - point * 2 - 7, height: height - 4 }
    const fitted = fitText(title, inner, [13, 12, 11, 10, 9, 8, 7], true)
    pen.group(messages.board.stage(title), () => {
      pen.freeform(
        freeformOf(d, ([px, py]) => [left + px, y + py]),
        { fill: palette.colours[stage.colour] },
        'Chevron',
      )
      pen.text(
        inner,
        [{ text: fitted.text, size: fitted.size, bold: true, colour: palette.onColour }],
        { name: title, valign: 'middle' },
      )
    })
    return fitted.isCut ? [[title]] : []
  })
}
