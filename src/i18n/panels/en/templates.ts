import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** How much a template brings; nothing of a kind is not counted. */
type Counts = {
  readonly stages: number
  readonly touchpoints: number
  readonly personas: number
  readonly pains: number
  readonly kpis: number
}

/** What a new map can start from. */
export const templates = {
  counts: ({ stages, touchpoints, personas, pains, kpis }: Counts) =>
    [
      stages && count(stages, 'stage', 'stages'),
      touchpoints && count(touchpoints, 'touchpoint', 'touchpoints'),
      personas && count(personas, 'persona', 'personas'),
      pains && count(pains, 'pain point', 'pain points'),
      kpis && count(kpis, 'KPI', 'KPIs'),
    ]
      .filter(Boolean)
      .join(' · '),
}
