import type { Scene } from '@/drawing/scene'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { LoadAssets } from '../assets'
import type { Progress } from './progress'

/** What a map is written from, in whatever format. */
export type ExportSource = {
  /** The board as it is; its palette is the present theme's. */
  readonly scene: Scene
  readonly messages: Messages
  readonly words: ExchangeWords
  readonly loadAssets: LoadAssets
  /** The day of writing on this device, `YYYY-MM-DD`. */
  readonly today: string
}

/** A written file. */
export type Exported = {
  readonly blob: Blob
  /** Without the dot. */
  readonly extension: string
  /** What of the map the format cannot hold, and what was changed for it: a sentence each. */
  readonly notes: readonly string[]
}

/** Writes a map in one format. `progress` is told how far it is, and stops it. */
export type Exporter = (source: ExportSource, progress: Progress) => Promise<Exported>
