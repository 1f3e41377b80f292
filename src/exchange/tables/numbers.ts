const NUMBER = /^([-+−–]?)(\d+(?:[.,]\d+)?|[.,]\d+)(e[-+]?\d+)?\s?%?$/i

/**
 * The number that a cell holds, with a point or a comma: "4,5", "−1", "12 %". Nothing where it holds
 * anything else, or a number without end.
 */
export function readNumber(text: string): number | undefined {
  const [, sign, digits, exponent = ''] = NUMBER.exec(text.trim()) ?? []
  if (digits === undefined) return undefined
  const size = Number(digits.replace(',', '.') + exponent)
  return Number.isFinite(size) ? (sign && sign !== '+' ? -size : size) + 0 : undefined
}

/** The sign between a number's ones and its tenths in a language. */
export function decimalSign(locale: string): string {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.'
}

/** A number in digits, at full precision, with that sign. */
export function writeNumber(value: number, sign: string): string {
  return String(value).replace('.', sign)
}
