import { COMMERCIAL_KPIS } from './catalogue/commercial'
import { DIGITAL_KPIS } from './catalogue/digital'
import { FINANCIAL_KPIS } from './catalogue/financial'
import { SATISFACTION_KPIS } from './catalogue/satisfaction'
import { SERVICE_KPIS } from './catalogue/service'
import type { KpiDefinition } from './definition'

/** Every KPI that Parcours knows, family by family. */
export const CATALOGUE: readonly KpiDefinition[] = [
  ...SATISFACTION_KPIS,
  ...SERVICE_KPIS,
  ...DIGITAL_KPIS,
  ...COMMERCIAL_KPIS,
  ...FINANCIAL_KPIS,
]
