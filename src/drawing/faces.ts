import { faceOf } from '@/model/score'
import { hundredths } from './hundredths'
import { disc, type Primitive } from './primitives'

/**
 * A face for a score, drawn in paths so that it is the same everywhere. The five differ in mouth,
 * eyes and brows: they are told apart in grey, and by those who do not see red and green.
 */
export function drawFace(
  cx: number,
  cy: number,
  radius: number,
  score: number,
  colours: { readonly skin: string; readonly features: string; readonly ring?: string },
): Primitive[] {
  const { skin, features, ring } = colours
  const at = (x: number, y: number) =>
    `${hundredths(cx + x * radius)} ${hundredths(cy + y * radius)}`
  const stroke = (d: string): Primitive => ({
    type: 'path',
    d,
    stroke: features,
    strokeWidth: hundredths(radius * 0.16),
  })
  const eye = (x: number) =>
    disc(cx + x * radius, cy - 0.2 * radius, radius * 0.13, { fill: features })
  const dots = [eye(-0.34), eye(0.34)]
  const parts: Record<-2 | -1 | 0 | 1 | 2, Primitive[]> = {
    2: [
      stroke(`M${at(-0.5, -0.12)} Q${at(-0.33, -0.42)} ${at(-0.16, -0.12)}`),
      stroke(`M${at(0.16, -0.12)} Q${at(0.33, -0.42)} ${at(0.5, -0.12)}`),
      { type: 'path', d: `M${at(-0.5, 0.14)} Q${at(0, 0.98)} ${at(0.5, 0.14)} Z`, fill: features },
    ],
    1: [...dots, stroke(`M${at(-0.42, 0.2)} Q${at(0, 0.66)} ${at(0.42, 0.2)}`)],
    0: [...dots, stroke(`M${at(-0.38, 0.34)} L${at(0.38, 0.34)}`)],
    [-1]: [...dots, stroke(`M${at(-0.4, 0.5)} Q${at(0, 0.1)} ${at(0.4, 0.5)}`)],
    [-2]: [
      stroke(`M${at(-0.55, -0.44)} L${at(-0.16, -0.22)}`),
      stroke(`M${at(0.55, -0.44)} L${at(0.16, -0.22)}`),
      disc(cx - 0.34 * radius, cy - 0.04 * radius, radius * 0.12, { fill: features }),
      disc(cx + 0.34 * radius, cy - 0.04 * radius, radius * 0.12, { fill: features }),
      stroke(`M${at(-0.44, 0.6)} Q${at(0, 0)} ${at(0.44, 0.6)}`),
    ],
  }
  const head = disc(cx, cy, radius, {
    fill: skin,
    ...(ring && { stroke: ring, strokeWidth: 2 }),
  })
  return [head, ...parts[faceOf(score)]]
}
