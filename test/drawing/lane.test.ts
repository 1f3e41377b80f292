import { expect, test } from 'vitest'
import { drawLaneMarks, drawLaneWords } from '@/drawing/lane'
import { light } from '@/drawing/palette'
import { textsIn } from '@/exchange/export/pictures'
import { en } from '@/i18n/en'
import { createLayout } from '@/layout/board'
import { emptyLibrary } from '@/model/document'
import { breakText, optionsFor, planned } from '../helpers/board'

/** The emotion lane under a title, as it is laid out. */
function laneCalled(title: string) {
  const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
  const lanes = Object.values(map.lane).map((lane) =>
    lane.type === 'emotion' ? { ...lane, title } : lane,
  )
  const lane = Object.fromEntries(lanes.map((each) => [each.id, each]))
  const titled = { ...map, lane }
  const { emotions } = createLayout(breakText)(titled, optionsFor(emptyLibrary()))
  return emotions[0]!
}

test('a long title of an emotion lane stands above the words of its scale, whose middle is its 0', () => {
  for (const title of ['Emotion', 'Emotional experience of our customers', 'e'.repeat(300)]) {
    const { lane, zeroY } = laneCalled(title)
    const [words] = drawLaneWords(lane, light)
    const marks = textsIn(drawLaneMarks(lane, en.board.scale, light))
    const lastLine = words!.y + (words!.lines.length - 1) * words!.lineHeight
    expect(Math.min(...marks.map(({ y }) => y)) - lastLine).toBeGreaterThanOrEqual(14)
    const middle = marks.find(({ lines }) => lines[0] === en.board.scale.middle)!
    expect(middle.y - 4).toBe(zeroY - lane.y)
  }
})
