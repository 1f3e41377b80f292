import type { Messages } from '@/i18n/messages'
import type { Language, Words } from '@/kpi/words'

/** The catalogue's words in the language of the interface. */
export function inLanguage(words: Words, { locale }: Messages): string {
  return words[locale as Language]
}
