const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size as people read it, in the language's own units: "12.3 MB", « 12,3 Mo ». */
export function sayBytes(bytes: number, locale: string): string {
  const power = Math.min(Math.max(1, Math.floor(Math.log10(bytes) / 3)), UNITS.length)
  const amount = bytes / 1000 ** power
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power - 1]!,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount)
}
