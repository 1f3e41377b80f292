import type { KpiUnit } from './definition'

const SIGNS = { second: 's', minute: 'min', hour: 'h' } as const

/** The sign of a unit as it stands beside a value; empty where it has none. */
export function unitSign(unit: KpiUnit | undefined): string {
  switch (unit?.kind) {
    case 'percent':
      return '%'
    case 'currency':
      return '€'
    case 'duration':
      return SIGNS[unit.in]
    case 'score':
      return `${unit.from}–${unit.to}`
    case 'own':
      return unit.symbol
    default:
      return ''
  }
}
