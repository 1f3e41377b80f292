import base from './style/base.css?raw'
import details from './style/details.css?raw'
import facts from './style/facts.css?raw'
import head from './style/head.css?raw'
import map from './style/map.css?raw'
import presenter from './style/presenter.css?raw'
import print from './style/print.css?raw'
import sheets from './style/sheets.css?raw'

/** The page's style: its colours, and the rules of each of its parts. Paper has the last word. */
export function pageStyle(colours: string): string {
  return [colours, base, head, map, sheets, facts, details, presenter, print].map(compact).join('')
}

/** Without comments and indentation, which a reader's browser needs no copy of. */
function compact(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n')
}
