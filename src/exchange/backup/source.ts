import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { AssetId } from '@/model/records/card'
import type { LoadAssets } from '../assets'
import type { MapEntry, VersionEntry } from './format'

/** A version with a name, as it is kept: its content is opaque here, and compressed already. */
export type NamedVersion = Omit<VersionEntry, 'file' | 'type'> & { readonly content: Blob }

/** A map of the device, read when its turn comes: all at once may be more than the memory holds. */
export type BackupMap = Pick<MapEntry, 'id' | 'title' | 'updatedAt' | 'trashedAt'> & {
  /** The map and the number of the last change in it. Rejects where it cannot be read. */
  load(): Promise<{ readonly document: MapDocument; readonly sequence: number }>
  loadVersions(): Promise<readonly NamedVersion[]>
}

/** What a backup is written from. */
export type BackupSource = {
  readonly maps: readonly BackupMap[]
  readonly library: LibraryDocument
  readonly loadAssets: LoadAssets
  /** All pictures of the device: older states of a map may show what it shows no more. */
  readonly pictureIds: readonly AssetId[]
  /** A PNG of a map. Rejects where it cannot be drawn. */
  drawMap(map: MapDocument): Promise<Blob>
  /** What is to be said of the backup before anything is written. */
  readonly notes?: readonly string[]
  readonly words: ExchangeWords['backup']
  readonly untitledMap: string
  /** The day of writing, `YYYY-MM-DD`, and its moment, ms. */
  readonly today: string
  readonly time: number
}
