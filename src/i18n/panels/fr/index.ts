import type { PanelWords } from '../en/index'
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

export const fr: PanelWords = {
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
