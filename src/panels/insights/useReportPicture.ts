import { type RefObject, useState } from 'react'
import { download, fileNameFor } from '@/exchange/export/download'
import { PictureTooLargeError } from '@/exchange/export/limits'
import { copyPagePicture, pagePicture } from '@/exchange/export/pagePicture'
import { PictureFailedError } from '@/exchange/export/pictureFailedError'
import { useMessages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { journeyOf, type MapDocument } from '@/model/document'

/** How a report speaks of its picture. */
export type PictureWords = Pick<
  PanelWords['insights'],
  | ('heading' | 'fileName' | 'copy' | 'save' | 'drawing' | 'copied' | 'saved')
  | ('tooLong' | 'copyFailed' | 'failed' | 'noPicture')
>

/**
 * Takes pictures of a report, one at a time. `told` says what became of the last, `failure` why
 * there is none.
 */
export function useReportPicture(
  map: MapDocument,
  sheet: RefObject<HTMLElement | null>,
  words: PictureWords,
) {
  const { board } = useMessages()
  const [working, setWorking] = useState(false)
  const [told, setTold] = useState('')
  const [failure, setFailure] = useState('')

  const attempt = async (work: (element: HTMLElement) => Promise<string>) => {
    setWorking(true)
    setTold('')
    setFailure('')
    try {
      setTold(await work(sheet.current!))
    } catch (error) {
      setFailure(sayFailure(error, words))
    } finally {
      setWorking(false)
    }
  }

  return {
    working,
    told,
    failure,
    copy: () =>
      void attempt(async (element) => {
        await copyPagePicture(element)
        return words.copied
      }),
    save: () =>
      void attempt(async (element) => {
        const title = journeyOf(map).title || board.untitledMap
        const name = fileNameFor(words.fileName(title), 'png', words.heading)
        download(await pagePicture(element), name)
        return words.saved(name)
      }),
  }
}

function sayFailure(error: unknown, words: PictureWords): string {
  if (error instanceof PictureTooLargeError) return words.tooLong
  if (error instanceof PictureFailedError) return words.failed(words.noPicture)
  // The clipboard speaks of itself; whatever else fails here is a plain error.
  if (error instanceof DOMException) return words.copyFailed
  return words.failed(error instanceof Error ? error.message : words.noPicture)
}
