import type { kpi as english } from '../en/kpi'

/** The KPI dialog, the trends, the team’s own KPIs, in French. */
export const kpi: typeof english = {}
