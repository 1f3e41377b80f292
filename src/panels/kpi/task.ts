import type { Measurement } from '@/model/records/measurement'

/** What the dialog is open for: another KPI, another value of one, or a change of a value. */
export type KpiTask =
  | { readonly name: 'attach' }
  | { readonly name: 'add'; readonly measurement: Measurement }
  | { readonly name: 'edit'; readonly measurement: Measurement; readonly field: 'value' | 'target' }
