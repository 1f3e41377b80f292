import { lossOf } from '../../workerLostError'
import type { PackDeck } from './packDeck'
import type { Packing } from './packing.worker'

/** A worker that packs a deck apart from the page, which would stand still meanwhile. */
export type Packer = {
  /** @throws WorkerLostError, DOMException `AbortError`, and Error where it cannot pack the deck */
  readonly pack: PackDeck
  /** Ends it, whatever it is at. */
  dismiss(): void
}

/** It takes a moment to come: whoever calls it before there is a deck to pack has the file sooner. */
export function callPacker(signal: AbortSignal): Packer {
  const worker = new Worker(new URL('./packing.worker.ts', import.meta.url), { type: 'module' })
  const gone = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(lossOf(event))
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  // Told to whoever has a deck packed; before that there is nobody to tell.
  gone.catch(() => {})
  return {
    pack(deck, onShare) {
      const packed = new Promise<Blob>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Packing>) => {
          if ('share' in data) onShare(data.share)
          else if ('file' in data) resolve(data.file)
          else reject(new Error(data.problem))
        }
      })
      worker.postMessage(deck)
      return Promise.race([packed, gone])
    },
    dismiss: () => worker.terminate(),
  }
}
