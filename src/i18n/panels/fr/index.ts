import type { PanelWords } from '../en/index'
import { answers } from './answers'
import { backup } from './backup'
import { evidence } from './evidence'
import { file } from './file'
import { findings } from './findings'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { table } from './table'
import { trash } from './trash'

export const fr: PanelWords = {
  answers,
  backup,
  evidence,
  file,
  findings,
  insights,
  kpi,
  personas,
  table,
  trash,
}
