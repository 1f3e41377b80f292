import type { Primitive } from '@/drawing/primitives'
import type { PdfPicture } from '@/drawing/surfaces/pdf'
import type { Language } from '@/i18n/language'
import { loadPanelWords } from '@/i18n/panels/panelWords'
import type { MeasureWidth } from '@/layout/text'
import type { AssetId } from '@/model/records/card'
import type { Exported, ExportSource } from '../exporter'
import { sayAway } from '../notHeld'
import type { Progress } from '../progress'
import { addBookmarks } from './bookmarks'
import type { PdfChoices } from './choices'
import { composePages } from './composePages'
import { addPage, createDocument } from './document'
import { embedFace, facesIn, type LoadFace } from './faces'
import { drawnOn } from './leaf'
import { createLettering, type PaintLine } from './lettering'
import { placeLeaf } from './placeLeaf'
import { settleFace } from './slimFace'

/** What of the device a document is made with. */
export type Device = {
  /** The board's own measure of text. */
  readonly measure: MeasureWidth
  readonly loadFace: LoadFace
  readonly paintLine: PaintLine
  loadPictures(primitives: readonly Primitive[]): Promise<ReadonlyMap<AssetId, PdfPicture>>
}

/**
 * Writes a map as a PDF, page by page: vectors and letters, with the fonts within. Printed in light
 * colours on white, whatever the present theme is.
 * @throws TypeError where a font of the app cannot be fetched; TooManyPagesError.
 */
export async function makePdf(
  choices: PdfChoices,
  source: ExportSource,
  progress: Progress,
  device: Device,
): Promise<Exported> {
  const { messages } = source
  const words = source.words.pdf
  const language = messages.locale as Language
  const panels = await loadPanelWords(language)
  const { title, leaves, bookmarks } = composePages(choices, source, panels, device.measure)
  const drawn = leaves.flatMap(drawnOn)
  const total = leaves.length + 1
  const faces = facesIn(drawn)

  const pdf = createDocument(leaves[0]!.size, { title, creator: messages.appName, language })
  const [pictures] = await Promise.all([
    device.loadPictures(drawn),
    ...faces.map(async (face) => embedFace(pdf, face, await device.loadFace(face))),
  ])
  const { lettering, pictured } = createLettering(pdf, device.measure, device.paintLine)
  for (const [index, leaf] of leaves.entries()) {
    if (index > 0) addPage(pdf, leaf.size)
    await placeLeaf(pdf, leaf, { lettering, pictures }, (share) =>
      progress.step(index + share, total),
    )
  }
  for (const face of faces) {
    settleFace(pdf, face)
    await progress.step(leaves.length, total)
  }
  addBookmarks(pdf, bookmarks)
  const blob = new Blob([pdf.output('arraybuffer')], { type: 'application/pdf' })
  return {
    blob,
    extension: 'pdf',
    notes: [
      ...sayAway(source.scene, source.words.exporting),
      ...(pictured() > 0 ? [words.pictured(pictured())] : []),
    ],
  }
}
