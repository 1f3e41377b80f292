import { agendas } from './agendas'
import { answers } from './answers'
import { backup } from './backup'
import { debrief } from './debrief'
import { entry } from './entry'
import { evidence } from './evidence'
import { file } from './file'
import { findings } from './findings'
import { hints } from './hints'
import { history } from './history'
import { insights } from './insights'
import { keys } from './keys'
import { kpi } from './kpi'
import { palette } from './palette'
import { moveTo, parking } from './parking'
import { paste } from './paste'
import { personas } from './personas'
import { pictures } from './pictures'
import { present } from './present'
import { table } from './table'
import { tabs } from './tabs'
import { templates } from './templates'
import { trash } from './trash'
import { votes } from './votes'
import { workshop } from './workshop'

/** The sentences of what opens beside and over the board. */
export const en = {
  agendas,
  answers,
  backup,
  entry,
  debrief,
  evidence,
  file,
  findings,
  hints,
  history,
  insights,
  keys,
  kpi,
  palette,
  moveTo,
  parking,
  paste,
  personas,
  pictures,
  present,
  table,
  tabs,
  templates,
  trash,
  votes,
  workshop,
}

export type PanelWords = typeof en
