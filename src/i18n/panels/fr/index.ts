import type { PanelWords } from '../en/index'
import { answers } from './answers'
import { backup } from './backup'
import { evidence } from './evidence'
import { file } from './file'
import { findings } from './findings'
import { hints } from './hints'
import { history } from './history'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { pictures } from './pictures'
import { table } from './table'
import { tabs } from './tabs'
import { templates } from './templates'
import { trash } from './trash'

export const fr: PanelWords = {
  answers,
  backup,
  evidence,
  file,
  findings,
  hints,
  history,
  insights,
  kpi,
  personas,
  pictures,
  table,
  tabs,
  templates,
  trash,
}
