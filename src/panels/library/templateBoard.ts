import { createBrowserBreakText, fontsReady } from '@/drawing/measure'
import { createLayout } from '@/layout/board'
import type { Geometry } from '@/layout/geometry'
import { emptyLibrary, type LibraryDocument, type MapDocument } from '@/model/document'
import type { Library, TemplateOffer } from './actions'

/** The board that a map made from a template begins with, laid out as everywhere else. */
export type TemplateBoard = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly geometry: Geometry
  readonly counts: TemplateCounts
}

/** How much there is in a map; KPIs are counted once, however many values they have. */
export type TemplateCounts = {
  readonly stages: number
  readonly touchpoints: number
  readonly personas: number
  readonly pains: number
  readonly kpis: number
}

/** Lays a template's board out. Rejects where what is in it cannot be loaded. */
export async function layOutTemplate(
  template: TemplateOffer,
  captions: Library['captions'],
): Promise<TemplateBoard> {
  const [{ map, personas }] = await Promise.all([template.make(), fontsReady()])
  const library = {
    ...emptyLibrary(),
    persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
  }
  const layout = createLayout(createBrowserBreakText())
  const geometry = layout(map, { library, captions, hiddenPersonas: new Set() })
  return { map, library, geometry, counts: countsOf(map) }
}

function countsOf(map: MapDocument): TemplateCounts {
  const cards = Object.values(map.card)
  const measured = Object.values(map.measurement).map(
    ({ subjectId, definitionId }) => `${subjectId} ${definitionId}`,
  )
  return {
    stages: Object.keys(map.stage).length,
    touchpoints: cards.filter(({ type }) => type === 'touchpoint').length,
    personas: Object.keys(map.cast).length,
    pains: cards.filter(({ type }) => type === 'pain').length,
    kpis: new Set(measured).size,
  }
}
