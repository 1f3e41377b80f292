import { fileOpen, fileSave, supported } from 'browser-fs-access'
import { JOURNEY_EXTENSION, JOURNEY_MEDIA_TYPE } from '@/exchange/journeyFile'

/** Whether this browser lets a page write to a real file; else a map is downloaded instead. */
export const canTieToFile = supported

const KIND = { extensions: [`.${JOURNEY_EXTENSION}`], mimeTypes: [JOURNEY_MEDIA_TYPE] }

/**
 * Lets somebody choose where to save a map, and writes it there. Gives the file's handle; nothing
 * where they thought better of it.
 */
export async function chooseTarget(
  file: Blob,
  fileName: string,
  description: string,
): Promise<FileSystemFileHandle | undefined> {
  const options = { ...KIND, fileName, description, id: 'parcours' }
  return (await unlessCancelled(fileSave(file, options))) ?? undefined
}

/** Lets somebody choose a journey file. */
export async function chooseSource(description: string) {
  const file = await unlessCancelled(fileOpen({ ...KIND, description, id: 'parcours' }))
  return file?.handle ? { file, handle: file.handle } : undefined
}

function unlessCancelled<T>(choice: Promise<T>): Promise<T | undefined> {
  return choice.catch((error: Error) => {
    if (error.name === 'AbortError') return undefined
    throw error
  })
}
