import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { sayMoment } from '@/i18n/sayMoment'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Each unit with its length, ms, from the longest that is worth saying. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const

/**
 * A moment as people speak of it: "2 hours ago", inside the sentence that `say` makes of it. Its
 * title has the date in full. Moments ahead, of another device's clock, count as now.
 */
export function When({ time, say }: { time: number; say: (when: string) => string }) {
  const { locale, library } = useMessages()
  const now = useNow()
  const date = new Date(time)
  return (
    <time dateTime={date.toISOString()} title={sayMoment(time, locale, 'full')}>
      {say(now - time < MINUTE ? library.justNow : sayAgo(now - time, locale))}
    </time>
  )
}

function sayAgo(elapsed: number, locale: string): string {
  const [unit, length] = UNITS.find(([, length]) => elapsed >= length) ?? ['minute', MINUTE]
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return format.format(-Math.floor(elapsed / length), unit)
}

/** The present, to the minute, ms. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
