import type { Definition } from '@/model/records/definition'
import type { Computation, Kpi, KpiInput, KpiUnit } from './definition'
import { difference, ENTERED, percentage, percentOf, quotient } from './formulas'
import { ANY_NUMBER, RATIO } from './units'
import type { Words } from './words'

/** A definition of the team's own as a KPI. It has one name for all languages. */
export function ofTeam(definition: Definition): Kpi {
  const { id, better, threshold } = definition
  const name = inEveryLanguage(definition.name)
  const unit = unitOf(definition.unit.trim())
  const bounds = boundsOf(definition)
  return {
    id,
    name,
    short: name,
    unit,
    better,
    decimals: 2,
    ...(threshold !== null && { threshold }),
    ...(bounds !== ANY_NUMBER && { bounds }),
    ...computationOf(definition, unit, bounds),
  }
}

type Bounds = readonly [low: number, high: number]

/** The ids of the two inputs are their places, so that figures stay when a team renames them. */
function computationOf(
  { formula, inputs }: Definition,
  unit: KpiUnit,
  [low, high]: Bounds,
): Computation {
  const first = figure('first', inputs[0], { en: 'First figure', fr: 'Premier chiffre' })
  const second = figure('second', inputs[1], { en: 'Second figure', fr: 'Second chiffre' })
  switch (formula) {
    case 'entered':
      return ENTERED
    case 'difference':
      return difference(first, second)
    case 'ratio':
      if (unit.kind !== 'percent') return quotient(first, second)
      return high === 100 ? percentOf(first, second) : percentage(first, second)
    case 'mean':
      return {
        inputs: [],
        scales: [{ id: 'own', from: low, to: high, whole: false }],
        formula: { en: 'Mean of the answers', fr: 'Moyenne des réponses' },
      }
  }
}

/** Teams count, weigh and time: nothing is known of what their figures can be. */
function figure(id: string, named: string | undefined, otherwise: Words): KpiInput {
  const name = named?.trim() ? inEveryLanguage(named.trim()) : otherwise
  return { id, name, unit: RATIO, bounds: ANY_NUMBER, whole: false }
}

/** Ends in the wrong order, as a broken file may have them, are none. */
function boundsOf({ low, high }: Definition): Bounds {
  const bounds: Bounds = [low ?? ANY_NUMBER[0], high ?? ANY_NUMBER[1]]
  return (low === null && high === null) || bounds[0] > bounds[1] ? ANY_NUMBER : bounds
}

function inEveryLanguage(text: string): Words {
  return { en: text, fr: text }
}

/** A typed unit. Those that a language writes in its own way become the catalogue's. */
function unitOf(symbol: string): KpiUnit {
  if (symbol === '%') return { kind: 'percent' }
  if (symbol === '€') return { kind: 'currency' }
  return { kind: 'own', symbol }
}
