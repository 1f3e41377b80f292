import { shareResearched } from '@/model/research'
import { faceOf, mean } from '@/model/score'
import type { Strip } from './strip'
import { type Cell, columnsOf, row } from './table'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

/** What one wants to know first of a map, in five figures beside each other. */
export function keyFigures(told: Told, writing: Writing): Strip[] {
  const cells = [emotion, pains, researched, kpis, completeness].map((cell) => cell(told, writing))
  return row(columnsOf(told.width, [1, 1, 1, 1, 1], 12), cells, told.breakText)
}

function figure(name: string, value: string, detail: string): Cell {
  return [
    { text: name, style: STYLES.label },
    { text: value, style: STYLES.figure },
    { text: detail, style: STYLES.small },
  ]
}

function emotion({ insights, panels, messages }: Told, { score }: Writing): Cell {
  const { figures: words, none } = panels.insights
  const points = insights.curves[0]?.points ?? []
  const value = mean(points.map((point) => point.score))
  if (value === undefined) return figure(words.emotion, none, words.noScore)
  const detail = [messages.board.faces[faceOf(value)], words.scored(points.length)]
  return figure(words.emotion, score(value), detail.join(', '))
}

function pains({ insights, panels }: Told, { number, title }: Writing): Cell {
  const { figures: words } = panels.insights
  const [worst] = insights.pains
  const detail = !worst
    ? words.noPain
    : worst.priority.value === undefined
      ? words.unrated
      : `${words.worst} ${title(worst.cardId)}`
  return figure(words.pains, number(insights.pains.length), detail)
}

function researched({ map, panels }: Told, { share }: Writing): Cell {
  const { figures: words, none } = panels.insights
  const cards = Object.values(map.card)
  const value = shareResearched(map, cards)
  return figure(
    words.researched,
    value === undefined ? none : share(value),
    words.ofCards(cards.length),
  )
}

function kpis({ insights, panels }: Told, { number }: Writing): Cell {
  const { figures: words, none } = panels.insights
  const all = insights.kpis
  if (all.length === 0) return figure(words.kpis, none, words.noKpi)
  const count = (standing: 'met' | 'near' | 'missed' | undefined) =>
    all.filter((kpi) => kpi.standing === standing).length
  const [near, missed, noTarget] = [count('near'), count('missed'), count(undefined)]
  const detail = [
    ...(near > 0 ? [words.near(near)] : []),
    ...(missed > 0 ? [words.missed(missed)] : []),
    ...(noTarget > 0 ? [words.noTarget(noTarget)] : []),
  ]
  const value = words.part(number(count('met')), number(all.length))
  return figure(words.kpis, value, detail.join(' · '))
}

function completeness({ insights, panels }: Told, { share }: Writing): Cell {
  const { figures: words } = panels.insights
  const open = insights.findings.filter(({ dismissed }) => !dismissed).length
  const detail = open === 0 ? words.allInOrder : words.open(open)
  return figure(words.completeness, share(insights.completeness / 100), detail)
}
