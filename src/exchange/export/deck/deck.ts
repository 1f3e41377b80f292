import type { Palette } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Insights } from '@/insights/types'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Paper } from './page/paper'
import type { Pen, SlidePicture } from './page/pen'

/** What all slides of a deck are made from. */
export type Deck = {
  /** The plain board in the deck's colours. */
  readonly scene: Scene
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly palette: Palette
  readonly insights: Insights
  readonly paper: Paper
  readonly messages: Messages
  readonly words: ExchangeWords['deck']
  readonly panelWords: PanelWords
  /** The pictures of cards and personas, by their ids. */
  readonly pictures: ReadonlyMap<string, SlidePicture>
  readonly today: string
}

/** A slide before it is drawn. */
export type Sheet = { readonly draw: (pen: Pen) => void; readonly hasNumber?: boolean }
