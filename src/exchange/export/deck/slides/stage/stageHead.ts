import { drawFace } from '@/drawing/faces'
import type { StageBox } from '@/layout/geometry'
import { stageScore } from '@/model/feelings'
import { faceOf } from '@/model/score'
import { NO_NAMES, NO_PICTURES } from '../../board/flows'
import { placePrimitives } from '../../board/placePrimitives'
import type { Deck } from '../../deck'
import { drawHead, TYPE } from '../../page/frame'
import type { CutText, Pen } from '../../page/pen'
import { scoreInWords } from '../../page/say'
import { nameOf } from '../../place'
import { GAP } from './stagePages'

/** What a face and its words take at the right, points. */
const FACE_ROOM = 206

/** The stage's title beside its colour, and how it is felt at the right. */
export function drawStageHead(
  pen: Pen,
  deck: Deck,
  { id }: StageBox,
  { kicker, part }: { readonly kicker: string; readonly part: string },
): CutText[] {
  const { map, palette, paper } = deck
  const stage = map.stage[id]!
  const colour = palette.strokes[stage.colour]
  const score = stageScore(map, stage)
  pen.shape(
    { x: 0, y: paper.head.y, width: 12, height: paper.head.height },
    { fill: colour },
    'Band',
  )
  const told = drawHead(pen, deck, {
    title: nameOf(deck, id) + part,
    kicker,
    colour,
    room: score ? FACE_ROOM + GAP : 0,
  })
  if (!score) return told
  const { x, y, width, height } = paper.head
  const middle = y + height / 2 + 8
  const colours = { skin: palette.faces[faceOf(score.value) + 2]!, features: palette.onColour }
  const face = { x: x + width - 15, y: middle, scale: 1, opacity: 1 }
  const placing = { pen, pictures: NO_PICTURES, names: NO_NAMES }
  pen.group(deck.messages.laneTypes.emotion, () =>
    placePrimitives(drawFace(0, 0, 15, score.value, colours), face, placing),
  )
  const said = [scoreInWords(deck, score.value), ...(score.isMean ? [deck.words.meanScore] : [])]
  pen.text(
    { x: x + width - FACE_ROOM, y: middle - 18, width: FACE_ROOM - 38, height: 36 },
    said.map((text, index) => ({
      text,
      ...(index === 0
        ? { size: 13, bold: true, colour: palette.ink }
        : { size: TYPE.small, colour: palette.ink3 }),
    })),
    { name: deck.messages.laneTypes.emotion, align: 'right', valign: 'middle' },
  )
  return told
}
