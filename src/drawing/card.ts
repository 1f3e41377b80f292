import { type CardBody, titlePlace } from '@/layout/cardBody'
import { faceOf } from '@/model/score'
import { drawFace } from './faces'
import { hundredths } from './hundredths'
import { drawKpi } from './kpi'
import type { LensLook } from './lens/look'
import type { Palette } from './palette'
import { disc, group, type Primitive, type Rect } from './primitives'
import { drawText } from './text'

/**
 * The inside of a card, from its own corner. `stageColour` marks touchpoints. Through a lens, ground
 * and edge are the lens's, and what is written is plain ink, so that it can be read on any ground.
 */
export function drawCard(
  body: CardBody,
  stageColour: string,
  palette: Palette,
  look?: LensLook,
): Primitive[] {
  const inks = look ? plainInks(palette) : palette
  return [
    ...drawFrame(body, stageColour, palette, look),
    ...drawPicture(body),
    drawText(body.title, body.type === 'thought' ? inks.thought : inks.ink),
    ...(body.meta ? [drawText(body.meta, inks.ink3)] : []),
    ...body.kpis.flatMap((kpi) => drawKpi(kpi, inks)),
    ...drawFoot(body, palette),
    ...(look ? [group('', '', look.badge, { x: body.width - 4, y: badgeY(body) })] : []),
  ]
}

/** In the card's corner, but above a title that begins close to the card's upper edge. */
function badgeY({ type }: CardBody): number {
  return Math.min(2, titlePlace(type).top - 6)
}

function plainInks(palette: Palette): Palette {
  const { ink, ink2 } = palette
  return { ...palette, ink3: ink2, thought: ink, opportunity: ink, warning: ink, pain: ink }
}

function drawFrame(
  body: CardBody,
  stageColour: string,
  palette: Palette,
  look: LensLook | undefined,
): Primitive[] {
  const { width, height, type } = body
  const bar = (fill: string): Primitive => ({ type: 'path', d: barPath(height), fill })
  const filled = (fill: string): Rect =>
    look
      ? framed(look, 0.75, body)
      : { type: 'rect', x: 0, y: 0, width, height, radius: RADIUS, fill }
  switch (type) {
    case 'touchpoint':
      return [
        look
          ? framed(look, 0.75, body)
          : { ...framed({ fill: palette.board, edge: palette.line }, 0.5, body), strokeWidth: 1 },
        { type: 'rect', x: 10, y: 10, width: 16, height: 4, radius: 2, fill: stageColour },
      ]
    case 'pain':
      return [filled(palette.painSoft), bar(palette.pain)]
    case 'opportunity':
      return [filled(palette.opportunitySoft), bar(palette.opportunity)]
    case 'action':
      return [filled(palette.action)]
    default:
      // What has no frame of its own gets one around its words rather than through them.
      return look ? [framed(look, -4, body)] : []
  }
}

/** A frame of a look, so far within the card's edge, px. */
function framed(
  { fill, edge, dash }: Omit<LensLook, 'badge'>,
  inset: number,
  { width, height }: CardBody,
): Rect {
  return {
    type: 'rect',
    x: inset,
    y: Math.max(inset, -1),
    width: width - inset * 2,
    height: height - Math.max(inset, -1) * 2,
    radius: RADIUS,
    fill,
    stroke: edge,
    strokeWidth: 1.5,
    ...(dash && { dash }),
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
