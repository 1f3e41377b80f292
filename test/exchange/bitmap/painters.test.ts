import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callPainters } from '@/exchange/export/bitmap/painters'
import type { PaintingOrder } from '@/exchange/export/bitmap/painting.worker'
import { PictureFailedError } from '@/exchange/export/pictureFailedError'
import { WorkerLostError } from '@/exchange/export/workerLostError'

/** There are no workers here: these answer when they are told to, and remember what they were asked. */
class Painting {
  static all: Painting[] = []
  onmessage = (_: { data: Blob | undefined }) => {}
  onerror = (_: Event) => {}
  readonly asked: number[] = []
  hasEnded = false
  constructor() {
    Painting.all.push(this)
  }
  postMessage({ band }: PaintingOrder) {
    this.asked.push(band.top)
  }
  terminate() {
    this.hasEnded = true
  }
  /** The band that it was asked for last is done. */
  answer() {
    this.onmessage({ data: new Blob([String(this.asked.at(-1))]) })
  }
}

beforeEach(() => {
  Painting.all = []
  vi.stubGlobal('Worker', Painting)
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 })
  // Neither has it in Node.
  vi.stubGlobal('ErrorEvent', class extends Event {})
})
afterEach(() => vi.unstubAllGlobals())

const ordersOf = (count: number): PaintingOrder[] =>
  Array.from({ length: count }, (_, top) => ({
    ...{ band: { top, height: 1, primitives: [] }, width: 1, origin: { x: 0, y: 0 }, scale: 1 },
    ...{ colour: undefined, fonts: [], assets: [], type: 'image/png', quality: 1 },
  }))

/** All that is under way goes as far as it can by itself. */
const everythingDone = () => new Promise((resolve) => setTimeout(resolve))

test('bands that are done in any order are given in theirs', async () => {
  const painting = callPainters().paint(ordersOf(3), (file) => file.text())
  await everythingDone()
  const [first, second] = Painting.all
  expect([first!.asked, second!.asked]).toEqual([[0], [1]])
  second!.answer()
  await everythingDone()
  expect(second!.asked).toEqual([1, 2])
  second!.answer()
  await everythingDone()
  first!.answer()
  expect(await painting).toEqual(['0', '1', '2'])
})

test('what a band cannot be made into is told to whoever had it painted', async () => {
  const painting = callPainters(1).paint(ordersOf(1), () => {
    throw new RangeError('unreadable')
  })
  await everythingDone()
  Painting.all[0]!.answer()
  await expect(painting).rejects.toThrow(RangeError)
})

test('painters that are dismissed end at once, and so does what they were at', async () => {
  const painters = callPainters()
  const painting = painters.paint(ordersOf(3), (file) => file)
  painters.dismiss()
  await expect(painting).rejects.toThrow(PictureFailedError)
  expect(Painting.all.map(({ hasEnded }) => hasEnded)).toEqual([true, true])
})

test('painters that cannot be loaded say so to whoever waits for them', async () => {
  const painting = callPainters(1).paint(ordersOf(1), (file) => file)
  Painting.all[0]!.onerror(new Event('error'))
  await expect(painting).rejects.toThrow(WorkerLostError)
})

test('a painter that was lost while nobody needed it is called again with the first band', async () => {
  const painters = callPainters(1)
  Painting.all[0]!.onerror(new Event('error'))
  const painting = painters.paint(ordersOf(1), (file) => file.text())
  await everythingDone()
  Painting.all[1]!.answer()
  expect(await painting).toEqual(['0'])
})

test('there are no more painters than bands and processors', () => {
  expect(callPainters(1).count).toBe(1)
  expect(callPainters(9).count).toBe(2)
  expect(Painting.all).toHaveLength(3)
})
