import { useState } from 'react'
import type { Background } from '@/exchange/export/picture'
import type { TextForm } from '@/exchange/export/svg'
import type { StageId } from '@/model/records/stage'

/** How somebody wants a picture. */
export type PictureChoices = {
  readonly what: 'map' | 'selection' | 'stage'
  readonly stageId: StageId | null
  readonly scale: number
  readonly background: Background
  /** The interface's own where null. */
  readonly theme: 'light' | 'dark' | null
  readonly text: TextForm
  readonly carries: boolean
}

let last: PictureChoices = {
  what: 'map',
  stageId: null,
  scale: 2,
  background: 'theme',
  theme: null,
  text: 'text',
  // A picture is shown to people who are not meant to read every note behind it.
  carries: false,
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
