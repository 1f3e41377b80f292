import { strFromU8, unzipSync } from 'fflate'
import type { DeckChoices } from '@/exchange/export/deck/choices'
import { DECK_SLIDES } from '@/exchange/export/deck/choices'
import { makeDeck } from '@/exchange/export/deck/makeDeck'
import { packDeck } from '@/exchange/export/deck/package/packDeck'
import type { Exported, Exporter, ExportSource } from '@/exchange/export/exporter'
import { noProgress } from './deckSource'

const ALL: DeckChoices = { slides: new Set(DECK_SLIDES), ratio: '16:9', theme: 'light' }

/** A written deck, opened: its parts by name, those of XML as text. */
export type OpenDeck = {
  readonly exported: Exported
  readonly parts: ReadonlyMap<string, string>
  readonly names: readonly string[]
  /** The slides in their order. */
  readonly slides: readonly string[]
  readonly notes: readonly string[]
}

/** Writes a deck as the app does, packed in the same thread: what a worker gets is a copy, too. */
export function deckExporter(choices: Partial<DeckChoices> = {}): Exporter {
  return (source, progress) =>
    makeDeck({ ...ALL, ...choices }, source, progress, (deck, onShare) =>
      packDeck(structuredClone(deck), onShare),
    )
}

export async function deckOf(
  source: ExportSource,
  choices: Partial<DeckChoices> = {},
): Promise<OpenDeck> {
  const exported = await deckExporter(choices)(source, noProgress())
  const files = unzipSync(new Uint8Array(await exported.blob.arrayBuffer()))
  const names = Object.keys(files)
  const parts = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, strFromU8(files[name]!)]),
  )
  const numbered = (pattern: RegExp) =>
    names
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
  const slideNumbers = numbered(/^ppt\/slides\/slide(\d+)\.xml$/)
  return {
    exported,
    parts,
    names,
    slides: slideNumbers.map((number) => parts.get(`ppt/slides/slide${number}.xml`)!),
    notes: slideNumbers.map((number) =>
      wordsIn(parts.get(`ppt/notesSlides/notesSlide${number}.xml`)!).join('\n'),
    ),
  }
}

/** The paragraphs of a part, without those that are empty. */
export function wordsIn(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescaped(text!))
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name]!)
}
