import type { HeadBox, PersonaBox } from '@/layout/geometry'
import {
  DISC,
  NAME_LINE,
  PERSONA_NAME_FONT,
  PERSONA_ROLE_FONT,
  ROLE_LINE,
  SCENARIO_FONT,
  SCENARIO_LINE,
  TITLE_FONT,
  TITLE_LINE,
  TITLE_TOP,
} from '@/layout/head'
import { MARGIN } from '@/layout/metrics'
import { baselineIn } from '@/layout/text'
import type { Persona } from '@/model/records/persona'
import type { Palette } from './palette'
import { disc, type Primitive } from './primitives'

/** The map's title and scenario, at the board's corner. */
export function drawTitle(head: HeadBox, palette: Palette): Primitive[] {
  const y = TITLE_TOP + baselineIn(TITLE_LINE, TITLE_FONT)
  const scenarioY =
    TITLE_TOP + head.titleLines.length * TITLE_LINE + baselineIn(SCENARIO_LINE, SCENARIO_FONT)
  return [
    {
      type: 'text',
      x: MARGIN,
      y,
      lines: head.titleLines,
      lineHeight: TITLE_LINE,
      font: TITLE_FONT,
      fill: palette.ink,
    },
    {
      type: 'text',
      x: MARGIN,
      y: scenarioY,
      lines: head.scenarioLines,
      lineHeight: SCENARIO_LINE,
      font: SCENARIO_FONT,
      fill: palette.ink2,
    },
  ]
}

/** One persona of the head, from its own corner: picture or initials, name and role. */
export function drawPersona(box: PersonaBox, persona: Persona, palette: Palette): Primitive[] {
  const x = DISC + 9
  return [
    ...drawAvatar(persona, DISC / 2, DISC / 2, DISC / 2, palette),
    {
      type: 'text',
      x,
      y: 14,
      lines: box.nameLines,
      lineHeight: NAME_LINE,
      font: PERSONA_NAME_FONT,
      fill: palette.ink,
    },
    {
      type: 'text',
      x,
      y: 12 + box.nameLines.length * NAME_LINE,
      lines: box.roleLines,
      lineHeight: ROLE_LINE,
      font: PERSONA_ROLE_FONT,
      fill: palette.ink3,
    },
  ]
}

/** A persona's picture in a disc, or its initials on its colour. */
export function drawAvatar(
  persona: Persona,
  cx: number,
  cy: number,
  radius: number,
  palette: Palette,
): Primitive[] {
  const side = radius * 2
  const at = { x: cx - radius, y: cy - radius, width: side, height: side }
  if (persona.pictureId)
    return [{ type: 'image', assetId: persona.pictureId, ...at, radius, fit: 'cover' }]
  const size = radius * 0.72
  return [
    disc(cx, cy, radius, { fill: palette.colours[persona.colour] }),
    {
      type: 'text',
      x: cx,
      y: cy + baselineIn(0, { size }),
      lines: [initialsOf(persona.name)],
      lineHeight: size,
      font: { size, weight: 700 },
      fill: palette.onColour,
      anchor: 'middle',
    },
  ]
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letters of up to two words of a name. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...segmenter.segment(word)][0]?.segment.toLocaleUpperCase() ?? '')
    .join('')
}
