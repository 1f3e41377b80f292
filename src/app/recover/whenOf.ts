import type { RecoverWords } from '@/i18n/recover/recoverWords'
import { sayMoment } from '@/i18n/sayMoment'

/** A moment as a date and a time of day; nothing where the number is none, ms. */
export function whenOf(time: number, { locale }: RecoverWords): string | undefined {
  return Number.isNaN(+new Date(time)) ? undefined : sayMoment(time, locale, 'medium')
}
