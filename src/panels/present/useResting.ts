import { useEffect, useState } from 'react'

/** How long the mouse is still before it hides, ms. */
const REST = 2400

/** Whether nothing was pointed at or touched for a while: what one points with then hides. */
export function useResting(): boolean {
  const [isResting, setResting] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST)
    const wake = () => {
      clearTimeout(timer)
      setResting(false)
      timer = setTimeout(() => setResting(true), REST)
    }
    const events = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const event of events) window.addEventListener(event, wake)
    return () => {
      clearTimeout(timer)
      for (const event of events) window.removeEventListener(event, wake)
    }
  }, [])
  return isResting
}
