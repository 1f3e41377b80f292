import { isDay } from '@/model/day'

/** The two ends of an axis of days: with their years only where these differ. Empty for no day. */
export function shortDays(first: string, last: string, locale: string): [string, string] {
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(!isOneYear && { year: 'numeric' }),
  })
  const write = (day: string) => (isDay(day) ? format.format(Date.parse(day)) : '')
  return [write(first), write(last)]
}
