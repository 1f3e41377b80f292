import { useState } from 'react'
import type { Palette } from '@/drawing/palette'
import type { LoadAssets } from '@/exchange/assets'
import { download, fileNameFor } from '@/exchange/export/download'
import { PictureTooLargeError } from '@/exchange/export/limits'
import type { Background, Composition } from '@/exchange/export/picture'
import { drawPng, PictureFailedError } from '@/exchange/export/png'
import { drawSvg } from '@/exchange/export/svg'
import { type Messages, useMessages } from '@/i18n/messages'

export type PictureFormat = 'png' | 'svg'

export type PictureOrder = {
  readonly format: PictureFormat
  readonly composition: Composition
  readonly palette: Palette
  readonly background: Background
  /** Only a PNG has one. */
  readonly scale: number
  /** The map's title, for the file's name. */
  readonly title: string
}

/** Makes pictures and saves them, one at a time. `failure` is the sentence for what went wrong. */
export function usePictureExport(loadAssets: LoadAssets, onSaved: (name: string) => void) {
  const messages = useMessages()
  const [working, setWorking] = useState(false)
  const [failure, setFailure] = useState<string>()
  const save = async (order: PictureOrder) => {
    setWorking(true)
    setFailure(undefined)
    try {
      await painted()
      const start = performance.now()
      const blob = await draw(order, loadAssets, messages)
      // In the browser's own timeline, for whoever measures.
      performance.measure('parcours:picture', { start })
      const name = fileNameFor(order.title, order.format, messages.board.untitledMap)
      download(blob, name)
      onSaved(name)
    } catch (error) {
      setFailure(sayFailure(error, messages))
    } finally {
      setWorking(false)
    }
  }
  return { working, failure, save }
}

function draw(
  { format, composition, palette, background, scale, title }: PictureOrder,
  loadAssets: LoadAssets,
  messages: Messages,
): Promise<Blob> {
  if (format === 'png') return drawPng(composition, { scale, background, palette }, loadAssets)
  const name = title || messages.board.untitledMap
  return drawSvg(composition, { title: name, background, palette }, loadAssets)
}

/** Drawing holds the page for a moment: what says so must be seen before. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

function sayFailure(error: unknown, { export: words, locale }: Messages): string {
  if (error instanceof PictureTooLargeError) {
    const { width, height } = error.size
    return words.tooLarge(width.toLocaleString(locale), height.toLocaleString(locale))
  }
  if (error instanceof PictureFailedError) return words.failed(words.noPicture)
  return words.failed((error as Error).message)
}
