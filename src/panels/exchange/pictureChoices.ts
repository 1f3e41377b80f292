import { useState } from 'react'
import type { Background } from '@/exchange/export/picture'
import type { StageId } from '@/model/records/stage'

/** How somebody wants a picture. */
export type PictureChoices = {
  readonly what: 'map' | 'selection' | 'stage'
  readonly stageId: StageId | null
  readonly scale: number
  readonly background: Background
  /** The interface's own where null. */
  readonly theme: 'light' | 'dark' | null
}

let last: PictureChoices = {
  what: 'map',
  stageId: null,
  scale: 2,
  background: 'theme',
  theme: null,
}

/** The choices that were last made in this window, and a way to make others. */
export function usePictureChoices() {
  const [choices, setChoices] = useState(last)
  const choose = (fields: Partial<PictureChoices>) => {
    last = { ...choices, ...fields }
    setChoices(last)
  }
  return [choices, choose] as const
}
