import { isDay } from '@/model/day'

/** A day (`YYYY-MM-DD`) as the language writes it; what is no day, as it is. */
export function formatDay(day: string, locale: string): string {
  if (!isDay(day)) return day
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(Date.parse(day))
}
