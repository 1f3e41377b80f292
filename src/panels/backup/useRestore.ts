import { useEffect, useRef, useState } from 'react'
import { type Backup, openBackup } from '@/exchange/backup/readBackup'
import { createProgress } from '@/exchange/export/progress'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { sayRestoreFailure } from './restoreProblem'
import type { Restore, RestoreLine, RestorePlan } from './restoring'

type Step =
  | { readonly at: 'file'; readonly isReading: boolean; readonly failure?: string }
  | { readonly at: 'choices'; readonly backup: Backup }
  | { readonly at: 'working'; readonly share: number }
  | { readonly at: 'report'; readonly lines: readonly RestoreLine[] }

/** A restore from its file to its report. Nothing is written before somebody has chosen. */
export function useRestore(restore: Restore) {
  const words = useExchangeWords()
  const { locale } = useMessages()
  const [step, setStep] = useState<Step>({ at: 'file', isReading: false })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const open = async (file: Blob) => {
    setStep({ at: 'file', isReading: true })
    try {
      setStep({ at: 'choices', backup: await openBackup(file) })
    } catch (error) {
      setStep({ at: 'file', isReading: false, failure: sayRestoreFailure(error, words, locale) })
    }
  }
  const run = async (backup: Backup, plan: RestorePlan) => {
    const controller = new AbortController()
    stop.current = controller
    setStep({ at: 'working', share: 0 })
    const progress = createProgress(controller.signal, (share) => setStep({ at: 'working', share }))
    setStep({ at: 'report', lines: await restore(backup, plan, progress) })
  }
  return {
    step,
    open,
    run,
    stop: () => stop.current?.abort(),
    back: () => setStep({ at: 'file', isReading: false }),
  }
}
