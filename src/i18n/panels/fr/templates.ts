import { pluralOf } from '../../plural'
import type { templates as english } from '../en/templates'

const count = pluralOf('fr')

export const templates: typeof english = {
  counts: ({ stages, touchpoints, personas, pains, kpis }) =>
    [
      stages && count(stages, 'étape', 'étapes'),
      touchpoints && count(touchpoints, 'point de contact', 'points de contact'),
      personas && count(personas, 'persona', 'personas'),
      pains && count(pains, 'irritant', 'irritants'),
      kpis && count(kpis, 'KPI', 'KPI'),
    ]
      .filter(Boolean)
      .join(' · '),
}
