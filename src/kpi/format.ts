import type { Kpi } from './kpi'

const SYMBOLS = { second: 's', minute: 'min', hour: 'h' } as const

/**
 * A value as people write it: '68%' in English, '68 %' in French, '+32', '−12', '4.3 / 5', '26 h',
 * '€225,000'. From a million millions on it is rounded to four digits: '€1.235T'. `locale` is a
 * language tag. Spaces inside a value do not break.
 */
export function formatValue(
  kpi: Pick<Kpi, 'unit' | 'decimals'>,
  value: number,
  locale: string,
): string {
  const { unit, decimals } = kpi
  const write = (number: number, options?: Intl.NumberFormatOptions) =>
    formatNumber(number, decimals, locale, { ...roundedFrom(value), ...options })
  switch (unit.kind) {
    case 'percent':
      return write(value / 100, { style: 'percent' })
    case 'points':
      return write(value, unit.signed ? { signDisplay: 'exceptZero' } : {})
    case 'score':
      return unit.outOf ? `${write(value)}\u00a0/\u00a0${write(unit.to)}` : write(value)
    case 'duration':
      return `${write(value)}${spaceOf(locale)}${SYMBOLS[unit.in]}`
    case 'currency':
      return write(value, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: decimals,
        trailingZeroDisplay: 'stripIfInteger',
      })
    case 'own':
      return unit.symbol === '' ? write(value) : `${write(value)}${spaceOf(locale)}${unit.symbol}`
    case 'count':
    case 'ratio':
      return write(value)
  }
}

/** A number with as many digits after the point at most, and a true minus, which is as wide as a plus. */
export function formatNumber(
  number: number,
  decimals: number,
  locale: string,
  options: Intl.NumberFormatOptions = roundedFrom(number),
): string {
  const format = { maximumFractionDigits: decimals, signDisplay: 'negative', ...options } as const
  return formatter(locale, format).format(number).replace('-', '−')
}

/** From here on a number is written in a word, and from the second on as a power of ten. */
const [LONG, LONGEST] = [1e12, 1e15]

/** More digits than these say no more of a number that long, and leave no room for anything else. */
const LONG_DIGITS = 4

function roundedFrom(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value)
  if (size < LONG) return {}
  const notation = size < LONGEST ? 'compact' : 'scientific'
  return { notation, maximumSignificantDigits: LONG_DIGITS }
}

/** The space between a number and its unit. */
function spaceOf(locale: string): string {
  return locale.startsWith('fr') ? '\u202f' : '\u00a0'
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making one costs far more than using it, and a board shows hundreds of values. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(locale, options)
    formatters.set(key, found)
  }
  return found
}
