import { agendas } from './agendas'
import { answers } from './answers'
import { backup } from './backup'
import { evidence } from './evidence'
import { file } from './file'
import { findings } from './findings'
import { history } from './history'
import { insights } from './insights'
import { kpi } from './kpi'
import { personas } from './personas'
import { pictures } from './pictures'
import { table } from './table'
import { tabs } from './tabs'
import { trash } from './trash'
import { votes } from './votes'
import { workshop } from './workshop'

/** The sentences of what opens beside and over the board. */
export const en = {
  agendas,
  answers,
  backup,
  evidence,
  file,
  findings,
  history,
  insights,
  kpi,
  personas,
  pictures,
  table,
  tabs,
  trash,
  votes,
  workshop,
}

export type PanelWords = typeof en
