import { curveOf } from '@/insights/curve'
import { isOpen, opportunityInsightsOf } from '@/insights/opportunities'
import { painInsightsOf } from '@/insights/pains'
import { readingOf } from '@/insights/reading'
import type { PainInsight, Point } from '@/insights/types'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH, STAGE_GAP } from '@/layout/metrics'
import { journeyOf } from '@/model/document'
import { stageScore } from '@/model/feelings'
import type { Stage } from '@/model/records/stage'
import type { PageBoard } from './board'
import { face } from './face'
import { html, type Markup } from './html'
import { lineOf, sentenceWith } from './inLine'
import type { Spotlight } from './spotlights'
import type { Telling } from './telling'

/** So many pain points and opportunities fit on a slide that is read from the back of a room. */
const MOST = 6

/**
 * What is shown when the map is presented: all of it, stage by stage, the curve of each persona,
 * the worst pain points, and what is to be done about them. A slide is either a place on the board
 * with a caption, or a sheet.
 */
export function slides(telling: Telling, board: PageBoard, geometry: Geometry): Markup[] {
  const { map } = telling
  const { title, scenario } = journeyOf(map)
  const { bounds } = board
  return [
    onBoard(
      bounds,
      { seen: bounds },
      title.trim() || telling.messages.board.untitledMap,
      html`${scenario}`,
    ),
    ...geometry.stages.map((box) => {
      const stage = map.stage[box.id]!
      const { y } = board.stages.box
      const height = board.lanes.box.y + board.lanes.box.height - y
      const lit = { x: box.x - STAGE_GAP, y, width: box.width + STAGE_GAP * 2, height }
      return onBoard(
        bounds,
        { seen: besideTitles(lit), lit },
        telling.title(stage.id),
        stageLine(telling, stage),
      )
    }),
    ...board.spotlights.map((spotlight, index) => curveSlide(telling, bounds, spotlight, index)),
    ...painSlide(telling),
    ...actionSlide(telling),
  ]
}

/** What of the board a slide shows, and what of that stands out: all of it where nothing is told. */
type Sight = { readonly seen: Box; readonly lit?: Box; readonly spotlight?: number }

/** Boxes are told in board pixels, from the corner of what the page shows. */
function onBoard(
  bounds: Box,
  { seen, lit, spotlight }: Sight,
  title: string,
  line: Markup,
): Markup {
  const tell = ({ x, y, width, height }: Box) =>
    [x - bounds.x, y - bounds.y, width, height].map(Math.round).join(' ')
  return html`<li class="slide" data-seen="${tell(seen)}"${lit && html` data-lit="${tell(lit)}"`}${
    spotlight !== undefined && html` data-spotlight="${spotlight}"`
  }><h2>${title}</h2><p>${line}</p></li>
`
}

/** With room for the lanes' titles, which stay in sight, at its left. */
function besideTitles(box: Box): Box {
  return { ...box, x: box.x - LANE_TITLE_WIDTH, width: box.width + LANE_TITLE_WIDTH }
}

function stageLine(telling: Telling, stage: Stage): Markup {
  const { map, words } = telling
  const score = stageScore(map, stage)
  const cards = readingOf(map).ofStage.get(stage.id) ?? []
  const count = (type: string) => cards.filter((card) => card.type === type).length
  const said = score && telling.score(score.value)
  return html`${
    score &&
    html`<span class="felt">${face(score.value)}${score.isMean ? words.meanOf(said!) : said}</span>`
  }<span>${words.touchpoints(count('touchpoint'))}</span><span>${words.pains(count('pain'))}</span>`
}

function curveSlide(telling: Telling, bounds: Box, { personaId, box }: Spotlight, index: number) {
  const { map, words } = telling
  const { best, worst } = curveOf(map, personaId)
  const say = (point: Point | undefined, sentence: (score: string, place: string) => string) =>
    point &&
    html`<span class="felt">${face(point.score)}${sentenceWith(
      telling.title(point.cardId),
      (place) => sentence(telling.score(point.score), place),
    )}</span>`
  const line = html`${say(best, words.best)}${worst?.cardId !== best?.cardId && say(worst, words.worst)}`
  const sight = { seen: besideTitles(box), lit: box, spotlight: index }
  return onBoard(bounds, sight, telling.persona(personaId), line)
}

function painSlide(telling: Telling): Markup[] {
  const { map, library, words, messages } = telling
  const worst = painInsightsOf(map, library).slice(0, MOST)
  const tell = ({ cardId, stageId, priority }: PainInsight) => {
    const { severity, cause } = map.card[cardId]!
    const { votes } = priority.parts
    const parts = [
      telling.title(stageId),
      severity !== null && `${messages.details.severity} ${words.ofFive(severity)}`,
      votes > 0 && words.votes(votes),
    ]
    return item('pain', telling.title(cardId), parts, cause !== '' && html`${cause}`)
  }
  return worst.length > 0 ? [sheet(words.worstPains, worst.map(tell))] : []
}

function actionSlide(telling: Telling): Markup[] {
  const { map, library, words, messages, panel, choices, today } = telling
  const actions = opportunityInsightsOf(map, library, today).filter(isOpen).slice(0, MOST)
  const tell = actions.map(({ cardId, state, owner, due, impact, effort, painIds }) => {
    const parts = [
      panel.evidence.states[state],
      impact !== null && `${messages.details.impact} ${words.ofFive(impact)}`,
      effort !== null && `${messages.details.effort} ${words.ofFive(effort)}`,
      choices.owners && owner.trim(),
      choices.owners && telling.day(due),
    ]
    const pains = lineOf(
      painIds.map((id) => telling.title(id)),
      ', ',
    )
    const answers = painIds.length > 0 && sentenceWith(pains, words.answers)
    return item('opportunity', telling.title(cardId), parts, answers)
  })
  return tell.length > 0 ? [sheet(words.actions, tell)] : []
}

function sheet(title: string, items: readonly Markup[]): Markup {
  return html`<li class="slide full"><h2>${title}</h2><ol class="items">${items}</ol></li>
`
}

function item(
  kind: string,
  title: string,
  parts: readonly (string | false)[],
  more: Markup | false,
): Markup {
  return html`<li data-kind="${kind}"><h3>${title}</h3><p>${lineOf(parts)}</p>${
    more && html`<p>${more}</p>`
  }</li>`
}
