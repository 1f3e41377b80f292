import { fileOpen, supported } from 'browser-fs-access'
import { JOURNEY_EXTENSION, JOURNEY_MEDIA_TYPE } from '@/exchange/journeyFile'

/** Whether this browser lets a page write to a real file; else a map is downloaded instead. */
export const canTieToFile = supported

const KIND = { extensions: [`.${JOURNEY_EXTENSION}`], mimeTypes: [JOURNEY_MEDIA_TYPE] }

type SavePicker = (options: {
  readonly id: string
  readonly suggestedName: string
  readonly types: readonly { readonly description: string; readonly accept: object }[]
}) => Promise<FileSystemFileHandle>

/**
 * Lets somebody choose where to save a map; nothing where they thought better of it. To be called
 * right after a click or a key: browsers ask no later than that.
 */
export function chooseTarget(
  suggestedName: string,
  description: string,
): Promise<FileSystemFileHandle | undefined> {
  const { showSaveFilePicker } = window as unknown as { showSaveFilePicker: SavePicker }
  const accept = { [JOURNEY_MEDIA_TYPE]: KIND.extensions }
  const types = [{ description, accept }]
  return unlessCancelled(showSaveFilePicker({ id: 'parcours', suggestedName, types }))
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
