import type { PanelWords } from '../en/index'
import { answers } from './answers'
import { backup } from './backup'
import { evidence } from './evidence'
import { file } from './file'
import { findings } from './findings'
import { history } from './history'
import { insights } from './insights'
import { kpi } from './kpi'
import { moveTo, parking } from './parking'
import { paste } from './paste'
import { personas } from './personas'
import { pictures } from './pictures'
import { table } from './table'
import { tabs } from './tabs'
import { trash } from './trash'

export const fr: PanelWords = {
  answers,
  backup,
  evidence,
  file,
  findings,
  history,
  insights,
  kpi,
  moveTo,
  parking,
  paste,
  personas,
  pictures,
  table,
  tabs,
  trash,
}
