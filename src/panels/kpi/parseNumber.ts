/**
 * A number as people type it: '68', '68,5', '68.5 %', '1 360', '−12'. Empty text is null, what is
 * no number is undefined. A lone comma before three digits is read by the language (`locale`):
 * English writes thousands with it, French decimals.
 */
export function parseNumber(text: string, locale: string): number | null | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f’']/g, '')
    .replace(/[%€]$/, '')
    .replace(/^\u2212/, '-')
  if (text.trim() === '') return null
  const plain = withoutThousands(bare, locale).replace(',', '.')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  const number = Number(plain)
  // Four hundred digits are digits, but no number that can be kept; and −0 is 0.
  return Number.isFinite(number) ? number + 0 : undefined
}

function withoutThousands(text: string, locale: string): string {
  const commas = text.split(',').length - 1
  const points = text.split('.').length - 1
  // With both signs, the last one is the decimal sign; one that comes twice is none.
  if (commas > 0 && points > 0)
    return text.lastIndexOf(',') > text.lastIndexOf('.')
      ? text.replaceAll('.', '')
      : text.replaceAll(',', '')
  if (/^[-+]?[1-9]\d{0,2}(,\d{3}){2,}$/.test(text)) return text.replaceAll(',', '')
  if (/^[-+]?[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '')
  const isEnglish = locale.startsWith('en')
  return isEnglish && /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text) ? text.replace(',', '') : text
}

/** A number as it stands in a field, to be typed on: no thousands; empty where there is none. */
export function typedNumber(number: number | null, locale: string): string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 })
  return number === null ? '' : format.format(number)
}
