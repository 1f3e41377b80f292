import type { Scene } from '@/drawing/scene'
import { escapeXml } from '@/drawing/surfaces/svg'
import type { Messages } from '@/i18n/messages'
import { notesInOrder, stageOfCard, stagesOf } from '@/model/outline'
import type { LoadAssets } from '../assets'
import { drawBitmap } from './bitmap/drawBitmap'
import { tableAsHtml, tableAsText, tableOfCards } from './cardsTable'
import { composePicture } from './picture'

/** What selected cards are outside of Parcours: whoever takes them chooses what serves best. */
export type CardsClipboard = {
  /** Titles a line each; a table by tabs where they lie in several lanes and columns. */
  readonly text: string
  readonly html: string
  /** Draws a PNG, of the board as it was when this was made. */
  picture(): Promise<Blob>
}

/** Pixels to one of the board: as sharp as a slide needs. */
const SCALE = 2
/** Pixels: whoever pastes does not wait, nor wants more in a message or a slide. */
const LARGEST_PICTURE = 16_000_000

/**
 * The selected cards, the cards of selected stages, and selected notes; nothing where none of it
 * lies on the board.
 */
export function cardsClipboard(
  scene: Scene,
  ids: ReadonlySet<string>,
  messages: Messages,
  loadAssets: LoadAssets,
): CardsClipboard | undefined {
  const composition = composePicture(scene, { what: 'selection', ids })
  if (!composition) return undefined
  const { width, height } = composition.bounds
  const scale = Math.min(SCALE, Math.sqrt(LARGEST_PICTURE / (width * height)))
  const options = { format: 'png', scale, background: 'theme', palette: scene.palette } as const
  return {
    ...wordsOf(scene, ids, messages),
    picture: () => drawBitmap(composition, options, loadAssets),
  }
}

function wordsOf(
  { map }: Scene,
  ids: ReadonlySet<string>,
  messages: Messages,
): { readonly text: string; readonly html: string } {
  const inStage = (stageId: string | undefined) => stageId !== undefined && ids.has(stageId)
  const table = tableOfCards(
    map,
    (card) => ids.has(card.id) || inStage(stageOfCard(map, card)?.id),
    messages,
  )
  const titles = table.columns.flatMap((_, column) =>
    table.rows.flatMap(({ cells }) => cells[column]!),
  )
  const { untitled, untitledStage } = messages.board
  // A stage without cards is its title; a note is a line of its own.
  const others = [
    ...(titles.length > 0 ? [] : stagesOf(map).filter(({ id }) => ids.has(id))).map(
      ({ title }) => title || untitledStage,
    ),
    ...notesInOrder(map)
      .filter(({ id }) => ids.has(id))
      .map(({ title }) => title || untitled),
  ]
  const isGrid = table.columns.length > 1 && table.rows.length > 1
  const isTable = titles.length > 1
  const paragraphs = isTable ? others : [...titles, ...others]
  return {
    text: [...(isGrid ? [tableAsText(table)] : titles), ...others].join('\n'),
    html:
      (isTable ? tableAsHtml(table) : '') +
      paragraphs.map((title) => `<p>${escapeXml(title)}</p>`).join(''),
  }
}
