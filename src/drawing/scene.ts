import type { Geometry } from '@/layout/geometry'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { ScaleWords } from './lane'
import type { Reading } from './lens/lens'
import type { Palette } from './palette'

/** What a board is drawn from. */
export type Scene = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly geometry: Geometry
  readonly palette: Palette
  readonly scale: ScaleWords
  /** What the cards are read by; the plain board where nothing is told. */
  readonly reading?: Reading | undefined
}
