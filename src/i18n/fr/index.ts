import type { Messages } from '../en'
import { announce, board, lens, views } from './board'
import { commandGroups, commands, history, shortcuts } from './commands'
import { details, kpi, persona } from './details'
import { exporting } from './export'
import { cardTypes, channelFamilies, channelNames, colours, laneTypes, note } from './kinds'
import { common, library, newMap, rename, settings } from './library'
import { crash, map, saveState, update } from './map'
import { parking, workshop } from './workshop'

/** Every sentence of the interface. */
export const fr: Messages = {
  locale: 'fr',
  appName: 'Parcours',
  cardTypes,
  note,
  laneTypes,
  colours,
  channelFamilies,
  channelNames,
  board,
  lens,
  views,
  announce,
  workshop,
  parking,
  history,
  commands,
  commandGroups,
  shortcuts,
  saveState,
  update,
  map,
  crash,
  details,
  persona,
  kpi,
  library,
  newMap,
  rename,
  settings,
  common,
  export: exporting,
}
