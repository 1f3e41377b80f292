/** The KPI dialog, the trends, the team’s own KPIs. */
export const kpi = {}
