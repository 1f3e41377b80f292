import { createBrowserMeasure, fontsReady } from '@/drawing/measure'
import type { Exporter } from '../exporter'
import { loadFontsFor } from '../pictures'
import type { PdfChoices } from './choices'

/**
 * Writes the map as a PDF document. What makes it is loaded when it is first used.
 * @throws TypeError where a font of the app cannot be fetched.
 */
export function writePdf(choices: PdfChoices): Exporter {
  return async (source, progress) => {
    const [{ makePdf }, { fetchFace }, { createPaintLine }, { loadAssetPictures }] =
      await Promise.all([
        import('./makePdf'),
        import('./faces'),
        import('./paintLine'),
        import('./assetPictures'),
        fontsReady(),
      ])
    return makePdf(choices, source, progress, {
      measure: createBrowserMeasure(),
      loadFace: fetchFace,
      paintLine: createPaintLine(),
      loadPictures: async (primitives) => {
        const [pictures] = await Promise.all([
          loadAssetPictures(primitives, source.loadAssets),
          // What is measured must be what is shown.
          loadFontsFor(primitives),
        ])
        return pictures
      },
    })
  }
}
