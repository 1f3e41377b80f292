import { assetsIn, type Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import type { Language } from '@/i18n/language'
import { loadPanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { castsOf } from '@/model/outline'
import { toDataUrl } from '../../assets'
import type { Exporter, ExportSource } from '../exporter'
import { fontFaces } from '../fonts'
import { sayAway, sayNotHeld } from '../notHeld'
import { textsIn } from '../pictures'
import { drawPageBoard, type PageBoard } from './board'
import { boardMarkup } from './boardMarkup'
import type { WebPageChoices } from './choices'
import { type Colours, colourRules } from './colours'
import { detailsPanel, presenter } from './frames'
import { pageHead } from './head'
import { html } from './html'
import { notHeldByPage } from './notHeld'
import { page } from './page'
import { mapInWords } from './sheets'
import { slides } from './slides'
import { pageStyle } from './style'
import { createTelling } from './telling'
import * as viewer from './viewer/main.ts?script'

/**
 * Writes a map as one web page that anybody can read without this app and without a network: the
 * board to move about in, details, a presentation, and all of it in words.
 * @throws TypeError where a font of the app cannot be fetched.
 */
export function writeWebPage(choices: WebPageChoices): Exporter {
  return async (source, progress) => {
    const { messages, words, today } = source
    const scene = withoutSecrets(source.scene, choices)
    const { map, library, geometry } = scene
    const panel = await loadPanelWords(messages.locale as Language)
    const parts = { map, library, choices, messages, panel, today }
    const telling = createTelling({ ...parts, words: words.webPage })
    const colours: Colours = new Map()
    const board = drawPageBoard(scene, colours, choices.notes)
    await progress.step(1, 4)
    const { pictures, missing } = await loadPictures(source, board)
    await progress.step(2, 4)
    const body = html`${pageHead(telling, pictures)}
<main>
${boardMarkup(telling, board, geometry, pictures)}
${detailsPanel(telling)}
${mapInWords(telling)}
</main>
${presenter(telling, slides(telling, board, geometry))}`
    await progress.step(3, 4)
    const { title, scenario } = journeyOf(map)
    const text = page({
      language: messages.locale,
      title: title.trim() || messages.board.untitledMap,
      description: scenario,
      style:
        (await fontFaces(textsOf(board, body.markup))) +
        pageStyle(colourRules(colours, choices.theme)),
      script: viewer,
      body,
    })
    return {
      blob: new Blob([text], { type: 'text/html' }),
      extension: 'html',
      notes: [
        ...sayAway(scene, words.exporting),
        ...(missing > 0 ? [words.webPage.noPicture(missing)] : []),
        ...sayNotHeld(notHeldByPage(map), {
          ...{ things: words.things, locale: messages.locale, say: words.webPage.notHeld },
        }),
      ],
    }
  }
}

/** A lens that shows how well founded cards are tells of evidence, which may have to stay at home. */
function withoutSecrets(scene: Scene, { evidence }: WebPageChoices): Scene {
  const { reading } = scene
  const tells = reading && (reading.lens === 'evidence' || reading.filter !== null)
  return tells && !evidence ? { ...scene, reading: undefined } : scene
}

/** The pictures on the board and of the personas, and how many of them this device lacks. */
async function loadPictures({ scene, loadAssets }: ExportSource, board: PageBoard) {
  const { map, library } = scene
  const faces = castsOf(map).flatMap(({ personaId }) => library.persona[personaId]?.pictureId ?? [])
  const ids = [...new Set([...assetsIn(everythingOf(board)), ...faces])]
  const assets = ids.length > 0 ? await loadAssets(ids) : []
  const pictures = new Map(
    await Promise.all(assets.map(async ({ id, blob }) => [id, await toDataUrl(blob)] as const)),
  )
  return { pictures, missing: ids.length - pictures.size }
}

/** What fonts must have signs for: the words of the page, and what is slanted on the board. */
function textsOf(board: PageBoard, words: string) {
  const slanted = textsIn(everythingOf(board)).filter(({ font }) => font.italic)
  return { normal: [words], italic: slanted.flatMap(({ lines }) => lines) }
}

function everythingOf({ ground, bands, over, stages, lanes }: PageBoard): Primitive[] {
  return [...ground, ...[...bands, stages, lanes].flatMap(({ drawn }) => drawn), ...over]
}
