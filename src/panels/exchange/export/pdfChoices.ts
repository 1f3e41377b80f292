import { useState } from 'react'
import { FIRST_CHOICES, type PdfChoices } from '@/exchange/export/pdf/choices'

let last = FIRST_CHOICES

/** The choices that were last made in this window. */
export function lastPdfChoices(): PdfChoices {
  return last
}

/** The choices that were last made in this window, and a way to make others. */
export function usePdfChoices() {
  const [choices, setChoices] = useState(last)
  const choose = (fields: Partial<PdfChoices>) => {
    last = { ...choices, ...fields }
    setChoices(last)
  }
  return [choices, choose] as const
}
