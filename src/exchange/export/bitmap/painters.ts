import { PictureFailedError } from '../pictureFailedError'
import { lossOf } from '../workerLostError'
import type { Painted, PaintingOrder } from './painting.worker'

/** Workers that paint, several bands at a time and apart from the page. */
export type Painters = {
  /** How many bands are painted at a time. */
  readonly count: number
  /**
   * Has bands painted; gives what `receive` makes of each file, in the order of the bands.
   * @throws PictureFailedError, also where they are dismissed; WorkerLostError where they could not be
   * loaded; and what `receive` throws
   */
  paint<Part>(
    orders: readonly PaintingOrder[],
    receive: (file: Blob, index: number) => Part | Promise<Part>,
  ): Promise<Part[]>
  /** Ends them, whatever they are at. They hold memory until then. */
  dismiss(): void
}

/** As many as help: each holds the memory of a band or two. */
export const MOST = 4

/**
 * Painters for so many bands, or for any number. They take a moment to come: whoever calls them
 * before there is work has it done sooner.
 */
export function callPainters(bands = MOST): Painters {
  const count = Math.min(bands, MOST, navigator.hardwareConcurrency || 1)
  const painters = Array.from({ length: count }, callOne)
  return {
    count,
    async paint(orders, receive) {
      const parts: Awaited<ReturnType<typeof receive>>[] = []
      const waiting = [...orders.entries()]
      const work = async ({ paint }: Painter) => {
        let received: Promise<void> | undefined
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, order] = next
          // A band is painted while the one before is received.
          const [file] = await Promise.all([paint(order), received])
          received = (async () => {
            parts[index] = await receive(file, index)
          })()
        }
        await received
      }
      await Promise.all(painters.map(work))
      return parts
    },
    dismiss() {
      for (const { dismiss } of painters) dismiss()
    },
  }
}

type Painter = ReturnType<typeof callOne>

/** A painter. One that was lost while nobody needed it is called again with the next band. */
function callOne() {
  let present = startOne()
  return {
    dismiss: () => present.dismiss(),
    paint(order: PaintingOrder): Promise<Blob> {
      if (present.isLost()) present = startOne()
      return present.paint(order)
    },
  }
}

function startOne() {
  const worker = new Worker(new URL('./painting.worker.ts', import.meta.url), { type: 'module' })
  /** It paints one band after the other, whoever asks. */
  let last: Promise<unknown> = Promise.resolve()
  let isLost = false
  let leave = (_: Error) => {}
  const gone = new Promise<never>((_, reject) => {
    leave = reject
  })
  // Told to whoever has a band painted; before that there is nobody to tell.
  gone.catch(() => {})
  worker.onerror = (event) => {
    isLost = true
    leave(lossOf(event))
  }
  return {
    isLost: () => isLost,
    dismiss() {
      worker.terminate()
      leave(new PictureFailedError())
    },
    async paint(order: PaintingOrder): Promise<Blob> {
      const answer = last.then(
        () =>
          new Promise<Painted>((resolve) => {
            worker.onmessage = ({ data }: MessageEvent<Painted>) => resolve(data)
            worker.postMessage(order)
          }),
      )
      last = answer
      const file = await Promise.race([answer, gone])
      if (!file) throw new PictureFailedError()
      return file
    },
  }
}
