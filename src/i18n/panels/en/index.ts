import { answers } from './answers'
import { evidence } from './evidence'
import { findings } from './findings'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { table } from './table'
import { tabs } from './tabs'

/** The sentences of what opens beside and over the board. */
export const en = { answers, evidence, findings, insights, kpi, personas, table, tabs }

export type PanelWords = typeof en
