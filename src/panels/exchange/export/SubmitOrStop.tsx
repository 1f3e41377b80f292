import { useEffect, useRef } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'

type Props = {
  readonly isWorking: boolean
  /** Whether the choices cannot be written as they are. */
  readonly isBlocked: boolean | undefined
  readonly onStop: () => void
}

/** The button `Export`; while it is at work, `Stop` beside it. The keyboard goes from one to the other. */
export function SubmitOrStop({ isWorking, isBlocked, onStop }: Props) {
  const { exporting: words } = useExchangeWords()
  const submit = useRef<HTMLButtonElement>(null)
  const stop = useRef<HTMLButtonElement>(null)
  const wasWorking = useRef(isWorking)
  useEffect(() => {
    if (wasWorking.current === isWorking) return
    wasWorking.current = isWorking
    const { current } = isWorking ? stop : submit
    current?.focus()
  }, [isWorking])
  return (
    <>
      {isWorking && (
        <Button ref={stop} onClick={onStop}>
          {words.stop}
        </Button>
      )}
      <Button
        ref={submit}
        type="submit"
        look="primary"
        data-autofocus
        disabled={isWorking || isBlocked}
      >
        {words.export}
      </Button>
    </>
  )
}
