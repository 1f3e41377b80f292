import { drawBoard } from '@/drawing/board'
import { light } from '@/drawing/palette'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { insightsOf } from '@/insights/insights'
import { createBreakText, type MeasureWidth } from '@/layout/text'
import type { ExportSource } from '../exporter'
import type { Bookmark } from './bookmarks'
import type { PdfChoices } from './choices'
import type { Leaf } from './leaf'
import { mapBookmarks, mapLeaves } from './mapLeaves'
import { planMap } from './planMap'
import { TEXT_MARGIN } from './sheets/flow'
import { titleOf } from './sheets/painList'
import { textLeaves, textPage } from './textLeaves'

/** The pages of a map before they are written, and what leads to them. */
export type Pages = {
  readonly title: string
  readonly leaves: readonly Leaf[]
  readonly bookmarks: readonly Bookmark[]
}

/**
 * Lays a map out on paper as chosen: the board on its pages, and the pages of text that follow. In
 * light colours on white, whatever the present theme is.
 */
export function composePages(
  choices: PdfChoices,
  source: Omit<ExportSource, 'loadAssets'>,
  panels: PanelWords,
  measure: MeasureWidth,
): Pages {
  const { messages, today } = source
  const words = source.words.pdf
  const scene = { ...source.scene, palette: light }
  const { map, library } = scene
  const breakText = createBreakText(measure)
  const { plan } = planMap(scene, choices)
  const spoken = { messages, words }
  const setting = { measure, breakText }
  const mapPages = mapLeaves(scene, drawBoard(scene), plan, choices.cutMarks, setting, spoken)
  const told = {
    ...{ map, library, messages, words, breakText, today, panels },
    insights: insightsOf(map, library, today),
    width: textPage(choices).width - 2 * TEXT_MARGIN,
  }
  const text = textLeaves(choices, told, mapPages.length)
  return {
    title: titleOf(told),
    leaves: [...mapPages, ...text.leaves],
    bookmarks: [mapBookmarks(scene, plan, spoken), ...text.bookmarks],
  }
}
