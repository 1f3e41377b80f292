import { useEffect, useRef, useState } from 'react'
import type { LoadAssets } from '@/exchange/assets'
import { download, fileNameFor } from '@/exchange/export/download'
import { type DrawnPicture, drawPicture, type PictureOrder } from '@/exchange/export/drawPicture'
import { PictureTooLargeError, type PixelSize } from '@/exchange/export/limits'
import { PictureFailedError } from '@/exchange/export/pictureFailedError'
import { createProgress } from '@/exchange/export/progress'
import { type Messages, useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import { painted } from '@/ui/painted'
import { isLost } from './isLost'
import { usePainters } from './usePainters'

/**
 * A picture that is in the downloads, with the lines that stayed text although outlines were asked
 * for, and whether the map inside is without the dots of a secret round.
 */
export type SavedPicture = { readonly name: string } & Pick<DrawnPicture, 'kept' | 'sealed'>

/** The share that is painted, 0…1, once it is known. */
type Working = { readonly share: number | undefined }

/**
 * Makes pictures and saves them, one at a time; none is saved once it was stopped, or its dialog is
 * gone. `failure` is the sentence for what went wrong. `size` is what painters make ready for, px; none
 * are called before the work where there is none.
 */
export function usePictureExport(
  size: PixelSize | undefined,
  loadAssets: LoadAssets,
  onSaved: (saved: SavedPicture) => void,
) {
  const messages = useMessages()
  const [working, setWorking] = useState<Working | false>(false)
  const painters = usePainters(working ? undefined : size)
  const [failure, setFailure] = useState<string>()
  const present = useRef<AbortController>(undefined)
  useEffect(() => () => present.current?.abort(), [])
  const save = async (order: PictureOrder) => {
    const controller = new AbortController()
    present.current?.abort()
    present.current = controller
    const { signal } = controller
    setWorking({ share: undefined })
    setFailure(undefined)
    try {
      await painted()
      signal.throwIfAborted()
      const start = performance.now()
      const progress = createProgress(signal, (share) => setWorking({ share }))
      const { blob, kept, sealed } = await drawPicture(order, loadAssets, messages, {
        ...(order.format !== 'svg' && { painters: painters.call() }),
        progress,
      })
      signal.throwIfAborted()
      // In the browser's own timeline, for whoever measures.
      performance.measure('parcours:picture', { start })
      const { title } = journeyOf(order.scene.map)
      const name = fileNameFor(title, EXTENSIONS[order.format], messages.board.untitledMap)
      download(blob, name)
      onSaved({ name, kept, sealed })
    } catch (error) {
      if (signal.aborted) return
      setFailure(sayFailure(error, messages))
    } finally {
      if (!signal.aborted) {
        // They hold memory, and it may be them that failed.
        painters.dismiss()
        setWorking(false)
      }
    }
  }
  const stop = () => {
    present.current?.abort()
    painters.dismiss()
    setWorking(false)
  }
  return { working, failure, save, stop }
}

const EXTENSIONS = { png: 'png', jpeg: 'jpg', svg: 'svg' } as const

function sayFailure(error: unknown, { export: words, update, locale }: Messages): string {
  if (isLost(error)) return update.lost
  if (error instanceof PictureTooLargeError) {
    const { width, height } = error.size
    return words.tooLarge(width.toLocaleString(locale), height.toLocaleString(locale))
  }
  if (error instanceof PictureFailedError) return words.failed(words.noPicture)
  return words.failed((error as Error).message)
}
