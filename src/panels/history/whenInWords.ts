import type { PanelWords } from '@/i18n/panels/panelWords'

/** The time of day: "14:02". */
export function timeOfDay(time: number, locale: string): string {
  return new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
}

/** What a day is called: today, yesterday, or its date. `start` is when it began, ms. */
export function dayInWords(start: number, words: PanelWords['history'], locale: string): string {
  const today = new Date().setHours(0, 0, 0, 0)
  if (start === today) return words.today
  const yesterday = new Date(today)
  yesterday.setDate(yesterday.getDate() - 1)
  if (start === yesterday.getTime()) return words.yesterday
  return new Date(start).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}
