import type { Words } from '@/kpi/words'
import type { Colour } from '@/model/records/fields'
import type { StageOutline, TouchpointOutline, Under } from './outline'

export const DIGITAL_STAGE_KEYS = [
  'discovery',
  'consideration',
  'purchase',
  'purchaseExperience',
  'loyalty',
] as const
export type DigitalStageKey = (typeof DIGITAL_STAGE_KEYS)[number]

/** The five stages of the digital journey: what most maps start from, free to be changed. */
export const DIGITAL_STAGES: Readonly<Record<DigitalStageKey, { title: Words; colour: Colour }>> = {
  discovery: { title: { en: 'Discovery', fr: 'Découverte' }, colour: 'indigo' },
  consideration: { title: { en: 'Consideration', fr: 'Considération' }, colour: 'blue' },
  purchase: { title: { en: 'Purchase', fr: 'Achat' }, colour: 'teal' },
  purchaseExperience: {
    title: { en: 'Purchase experience', fr: "Expérience d'achat" },
    colour: 'amber',
  },
  loyalty: { title: { en: 'Loyalty', fr: 'Fidélisation' }, colour: 'rose' },
}

/** The five stages in order, each with the touchpoints and the spanning cards given for it. */
export function digitalStages(
  touchpoints: Partial<Readonly<Record<DigitalStageKey, readonly TouchpointOutline[]>>> = {},
  under: Partial<Readonly<Record<DigitalStageKey, Under>>> = {},
): StageOutline[] {
  return DIGITAL_STAGE_KEYS.map((key) => ({
    ...DIGITAL_STAGES[key],
    touchpoints: touchpoints[key] ?? [],
    under: under[key] ?? {},
  }))
}
