import type { Exporter } from '../exporter'
import type { DeckChoices } from './choices'
import { makeDeck } from './makeDeck'
import { callPacker } from './package/callPacker'

/** Writes a map as a PowerPoint deck, which a worker packs. @throws as `makeDeck` and the packer */
export function writeDeck(choices: DeckChoices): Exporter {
  return async (source, progress) => {
    const packer = callPacker(progress.signal)
    try {
      return await makeDeck(choices, source, progress, packer.pack)
    } finally {
      packer.dismiss()
    }
  }
}
