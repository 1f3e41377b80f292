import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { castsOf } from '@/model/outline'
import type { Captions } from './captions'
import type { HeadBox, PersonaBox } from './geometry'
import { HEAD_HEIGHT, MARGIN } from './metrics'
import type { BreakText, Font } from './text'

export const TITLE_FONT: Font = { size: 19, weight: 700 }
export const SCENARIO_FONT: Font = { size: 13, weight: 400 }
export const PERSONA_NAME_FONT: Font = { size: 13.5, weight: 600 }
export const PERSONA_ROLE_FONT: Font = { size: 11.5, weight: 400 }
export const TITLE_LINE = 24
export const SCENARIO_LINE = 18
export const NAME_LINE = 18
export const ROLE_LINE = 14.5
export const TITLE_TOP = 20
/** The disc that shows a persona's picture or initials, px across. */
export const DISC = 34
const DISC_GAP = 9
const PERSONA_TEXT_WIDTH = 150
const PERSONA_NAME_WIDTH = 240
const PERSONA_GAP = 24
const ROW_GAP = 10

/** The board's head: title and scenario to the left, the personas to the right, in as many rows as they need. */
export function layoutHead(
  map: MapDocument,
  library: LibraryDocument,
  boardWidth: number,
  captions: Captions,
  breakText: BreakText,
): HeadBox {
  const journey = journeyOf(map)
  const { personas, width, height } = layoutPersonas(map, library, boardWidth, breakText)
  const textWidth = boardWidth - MARGIN * 2 - (width > 0 ? width + PERSONA_GAP : 0)
  const titleLines = breakText(journey.title || captions.untitledMap, TITLE_FONT, textWidth).lines
  const scenarioLines = journey.scenario
    ? breakText(journey.scenario, SCENARIO_FONT, textWidth).lines
    : []
  const textHeight = titleLines.length * TITLE_LINE + scenarioLines.length * SCENARIO_LINE
  return {
    height: Math.ceil(Math.max(HEAD_HEIGHT, TITLE_TOP + textHeight + 14, height)),
    titleLines,
    scenarioLines,
    personas,
  }
}

function layoutPersonas(
  map: MapDocument,
  library: LibraryDocument,
  boardWidth: number,
  breakText: BreakText,
) {
  const limit = boardWidth * 0.55
  const chips = castsOf(map).flatMap((cast) => {
    const persona = library.persona[cast.personaId]
    if (!persona) return []
    const name = breakText(persona.name, PERSONA_NAME_FONT, PERSONA_NAME_WIDTH)
    const roleWidth = Math.max(PERSONA_TEXT_WIDTH, name.width)
    const role = breakText(persona.role, PERSONA_ROLE_FONT, roleWidth)
    const roleLines = persona.role ? role.lines : []
    return {
      personaId: persona.id,
      nameLines: name.lines,
      roleLines,
      width: DISC + DISC_GAP + Math.max(name.width, role.width),
      height: Math.max(DISC, name.lines.length * NAME_LINE + roleLines.length * ROLE_LINE),
    }
  })
  const rows: (typeof chips)[] = []
  for (const chip of chips) {
    const row = rows.at(-1)
    if (row && widthOf(row) + PERSONA_GAP + chip.width <= limit) row.push(chip)
    else rows.push([chip])
  }
  const personas: PersonaBox[] = []
  let y = TITLE_TOP
  for (const row of rows) {
    let x = boardWidth - MARGIN - widthOf(row)
    for (const chip of row) {
      personas.push({ ...chip, x, y })
      x += chip.width + PERSONA_GAP
    }
    y += Math.max(...row.map((chip) => chip.height)) + ROW_GAP
  }
  const width = Math.max(0, ...rows.map(widthOf))
  return { personas, width, height: rows.length > 0 ? y + 4 : 0 }
}

function widthOf(row: readonly { readonly width: number }[]): number {
  return row.reduce((sum, { width }) => sum + width, (row.length - 1) * PERSONA_GAP)
}
