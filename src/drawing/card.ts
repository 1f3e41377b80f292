import type { CardBody, KpiLine, TextBlock } from '@/layout/cardBody'
import { baselineIn } from '@/layout/text'
import { faceOf } from '@/model/score'
import { drawFace } from './faces'
import { hundredths } from './hundredths'
import type { Palette } from './palette'
import { disc, type Primitive, type Text } from './primitives'

/** A block of text as a primitive. */
export function drawText(block: TextBlock, fill: string): Text {
  return { type: 'text', ...block, fill }
}

/** The inside of a card, from its own corner. `stageColour` marks touchpoints. */
export function drawCard(body: CardBody, stageColour: string, palette: Palette): Primitive[] {
  return [
    ...drawFrame(body, stageColour, palette),
    ...drawPicture(body),
    drawText(body.title, body.type === 'thought' ? palette.thought : palette.ink),
    ...(body.meta ? [drawText(body.meta, palette.ink3)] : []),
    ...body.kpis.flatMap((kpi) => drawKpi(kpi, palette)),
    ...drawFoot(body, palette),
  ]
}

function drawFrame(body: CardBody, stageColour: string, palette: Palette): Primitive[] {
  const { width, height, type } = body
  const frame = { type: 'rect', x: 0, y: 0, width, height, radius: RADIUS } as const
  const barred = (fill: string, bar: string): Primitive[] => [
    { ...frame, fill },
    { type: 'path', d: barPath(height), fill: bar },
  ]
  switch (type) {
    case 'touchpoint':
      return [
        {
          ...frame,
          x: 0.5,
          y: 0.5,
          width: width - 1,
          height: height - 1,
          fill: palette.board,
          stroke: palette.line,
          strokeWidth: 1,
        },
        { type: 'rect', x: 10, y: 10, width: 16, height: 4, radius: 2, fill: stageColour },
      ]
    case 'pain':
      return barred(palette.painSoft, palette.pain)
    case 'opportunity':
      return barred(palette.opportunitySoft, palette.opportunity)
    case 'action':
      return [{ ...frame, fill: palette.action }]
    default:
      return []
  }
}

const RADIUS = 8
const BAR = 3
/** How far below the card's top its rounded corner lets the bar begin. */
const BAR_INSET = hundredths(RADIUS - Math.sqrt(RADIUS ** 2 - (RADIUS - BAR) ** 2))

/** The coloured edge: what a strip of the card's rounded shape leaves at its left. */
function barPath(height: number): string {
  const arc = `A${RADIUS} ${RADIUS} 0 0 1`
  const bottom = height - BAR_INSET
  return `M${BAR} ${BAR_INSET} V${bottom} ${arc} 0 ${height - RADIUS} V${RADIUS} ${arc} ${BAR} ${BAR_INSET} Z`
}

function drawPicture(body: CardBody): Primitive[] {
  if (!body.picture) return []
  const { assetId, y, height } = body.picture
  const x = body.title.x
  return [
    { type: 'image', assetId, x, y, width: body.width - x * 2, height, radius: 6, fit: 'contain' },
  ]
}

/** A KPI's name over its value, and after it the mark that says in shape what its colour says. */
export function drawKpi(kpi: KpiLine, palette: Palette): Primitive[] {
  const fill = standingColour(kpi.standing, palette)
  return [
    drawText(kpi.nameBlock, palette.ink3),
    drawText(kpi.valueBlock, fill),
    ...drawStanding(kpi, fill),
  ]
}

/** The colour of a standing; plain ink where there is no target. */
function standingColour(standing: KpiLine['standing'], palette: Palette): string {
  if (standing === 'met') return palette.opportunity
  if (standing === 'missed') return palette.pain
  return standing === 'near' ? palette.warning : palette.ink
}

/** A tick on target; short of it an arrow the way the value must go, in outline where it is near. */
function drawStanding(kpi: KpiLine, fill: string): Primitive[] {
  if (!kpi.standing) return []
  const { valueBlock, valueWidth } = kpi
  const last = valueBlock.y + (valueBlock.lines.length - 1) * valueBlock.lineHeight
  const x = valueBlock.x + valueWidth + 5
  const y = last - baselineIn(0, valueBlock.font)
  if (kpi.standing === 'met')
    return [{ type: 'path', d: `M${x} ${y} l3 3.2 l5.4 -6.6`, stroke: fill, strokeWidth: 1.75 }]
  const tip = kpi.better === 'up' ? -4 : 4
  const d = `M${x} ${y - tip * 0.75} h8 L${x + 4} ${y + tip} Z`
  return [
    kpi.standing === 'near'
      ? { type: 'path', d, stroke: fill, strokeWidth: 1.25 }
      : { type: 'path', d, fill },
  ]
}

function drawFoot(body: CardBody, palette: Palette): Primitive[] {
  if (!body.foot) return []
  const { y, severity, votes, score } = body.foot
  const left = body.title.x
  const parts: Primitive[] = []
  if (severity !== undefined)
    for (let level = 0; level < 5; level += 1)
      parts.push(
        disc(left + 3 + level * 8, y, 2.75, {
          fill: level < severity ? palette.pain : palette.line,
        }),
      )
  let right = body.width - 9
  if (votes > 0) {
    const font = { size: 11, weight: 500 } as const
    const at = { x: right, y: y + 4, lines: [String(votes)], lineHeight: 14, font }
    parts.push({ type: 'text', ...at, anchor: 'end', fill: palette.ink2 })
    right -= String(votes).length * 7 + 4
    parts.push({ type: 'path', d: `M${right - 8} ${y + 3.5} h8 l-4 -7 Z`, fill: palette.ink2 })
    right -= 12
  }
  if (score !== undefined) {
    const cx = severity === undefined ? left + 8 : right - 8
    const skin = palette.faces[faceOf(score) + 2]!
    parts.push(...drawFace(cx, y, 7.5, score, { skin, features: palette.onColour }))
  }
  return parts
}
