import { PictureError } from '@/exchange/pictures/pictureError'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { sayBytes } from '@/i18n/sayBytes'

/** The sentence for why a picture was not taken. `locale` is a language tag. */
export function sayPictureFailure(
  error: unknown,
  words: PanelWords['pictures'],
  locale: string,
): string {
  if (!(error instanceof PictureError)) return words.notKept
  const { problem } = error
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  switch (problem.code) {
    case 'notPicture':
      return words.notPicture
    case 'tooLarge':
      return words.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'tooManyPixels':
      return words.tooManyPixels(
        number(problem.width),
        number(problem.height),
        number(problem.limit / 1e6),
      )
  }
}
