import type { RecoverWords } from '@/i18n/recover/recoverWords'

/** A moment as a date and a time of day; nothing where the number is none, ms. */
export function whenOf(time: number, { locale }: RecoverWords): string | undefined {
  const date = new Date(time)
  if (Number.isNaN(+date)) return undefined
  return date.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
}
