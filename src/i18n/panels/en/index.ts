import { answers } from './answers'
import { evidence } from './evidence'
import { findings } from './findings'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { pictures } from './pictures'
import { table } from './table'

/** The sentences of what opens beside and over the board. */
export const en = { answers, evidence, findings, insights, kpi, personas, pictures, table }

export type PanelWords = typeof en
