import { answers } from './answers'
import { evidence } from './evidence'
import { findings } from './findings'
import { history } from './history'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { pictures } from './pictures'
import { table } from './table'
import { tabs } from './tabs'

/** The sentences of what opens beside and over the board. */
export const en = {
  answers,
  evidence,
  findings,
  history,
  insights,
  kpi,
  personas,
  pictures,
  table,
  tabs,
}

export type PanelWords = typeof en
