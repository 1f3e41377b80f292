import { HIGHEST_SCORE, LOWEST_SCORE, toScore } from '@/model/score'
import type { Feeling } from './feelings'
import type { Finding } from './findings'

/** A line from one scale to ours. */
export type Scale = { readonly from: number; readonly to: number }

const OURS: Scale = { from: LOWEST_SCORE, to: HIGHEST_SCORE }

/** Gives the scores of ours for what the cells of a table say. */
export type Scorer = {
  /** −2…2 in halves; nothing outside the scale. */
  scoreOf(feeling: Feeling): number | undefined
  /** What is to be told of the scales that are not ours. */
  readonly findings: readonly Finding[]
}

/**
 * How the marks of a table are meant, told from all of them: on the scale that a heading names if it
 * holds them, else on the one that their size tells. A mark that names its best, as 4/7, is on that.
 */
export function scorerOf(feelings: readonly Feeling[], headings: readonly string[]): Scorer {
  const plain: number[] = []
  const least = new Map<number, number>()
  for (const feeling of feelings) {
    if ('score' in feeling) continue
    const { mark, best } = feeling
    if (best === undefined) plain.push(mark)
    else least.set(best, Math.min(mark, least.get(best) ?? mark))
  }
  const scales = new Map([...least].map(([best, mark]) => [best, scaleUpTo(best, mark)]))
  const holds = ({ from, to }: Scale) => plain.every((mark) => mark >= from && mark <= to)
  // Where all that name their best name one, the others are meant on that as well.
  const told = [...headings.flatMap((each) => scaleNamed(each) ?? []), ...scales.values()]
  const isTold = told.length > 0 && plain.length > 0 && scales.size < 2
  const scale = (isTold ? told.find(holds) : undefined) ?? scaleOf(plain) ?? OURS
  const used = [
    ...new Map(
      [scale, ...scales.values()].map((each) => [`${each.from} ${each.to}`, each]),
    ).values(),
  ]
  return {
    scoreOf(feeling) {
      if ('score' in feeling) return feeling.score
      const { mark, best } = feeling
      return scoreOn((best === undefined ? undefined : scales.get(best)) ?? scale, mark)
    },
    findings: used
      .filter(({ from, to }) => from !== OURS.from || to !== OURS.to)
      .map(({ from, to }) => ({ what: 'changed', say: (words) => words.scaled(from, to) })),
  }
}

/**
 * The scale that scores of a table were given on: ours where they fit, else −5…5, 1…5, 1…10 (0…10
 * with a nought) or 0…100. Nothing where no scale holds them all.
 */
function scaleOf(marks: readonly number[]): Scale | undefined {
  const low = marks.reduce((least, mark) => Math.min(least, mark), 0)
  const high = marks.reduce((most, mark) => Math.max(most, mark), 0)
  if (low >= -2 && high <= 2) return OURS
  if (low < 0)
    return [3, 5, 10, 100]
      .map((end) => ({ from: -end, to: end }))
      .find(({ from, to }) => low >= from && high <= to)
  const least = marks.reduce((most, mark) => Math.min(most, mark), high)
  const end = [5, 10, 100].find((each) => high <= each)
  return end === undefined ? undefined : scaleUpTo(end, least)
}

/** Marks up to ten begin with 1, or with 0 where one is given; larger ones with 0. */
function scaleUpTo(end: number, least: number): Scale {
  return { from: end > 10 || least < 1 ? 0 : 1, to: end }
}

/** The ends that people give scales; other numbers in a heading are years, ages, or how many. */
const ENDS = [2, 3, 4, 5, 6, 7, 10, 20, 100]

const RANGE =
  /(?<![\d\p{L}/.,-])([-−]?\d{1,3})\s?(?:-|–|…|\.{2,3}|à|to)\s?\+?(\d{1,3})(?![\d/]|[.,-]\d|\s?\p{L})/u
const BEST = /(?:^|[^\d\s]\s?)(?:\/|\bsur|\bout of)\s?(\d{1,3})(?![\d/.-]|\s?\p{L})/iu

/** The scale that a heading names: "Satisfaction (1-5)", "Émotion /10", "Note sur 20", "(-2 à +2)". */
export function scaleNamed(heading: string): Scale | undefined {
  const [, first, last] = RANGE.exec(heading) ?? []
  if (first !== undefined) {
    const [from, to] = [Number(first.replace('−', '-')), Number(last)]
    // "1-2" counts something else.
    const isScale = ENDS.includes(to) && [0, 1, -to].includes(from) && to - from > 1
    return isScale ? { from, to } : undefined
  }
  const best = Number(BEST.exec(heading)?.[1])
  return ENDS.includes(best) ? scaleUpTo(best, 1) : undefined
}

function scoreOn({ from, to }: Scale, mark: number): number | undefined {
  if (mark < from || mark > to) return undefined
  return toScore(((HIGHEST_SCORE - LOWEST_SCORE) * (mark - from)) / (to - from) + LOWEST_SCORE)
}
