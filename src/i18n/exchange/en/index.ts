import { backup } from './backup'
import { clipboard } from './clipboard'
import { csv } from './csv'
import { deck } from './deck'
import { exporting } from './exporting'
import { importing } from './importing'
import { mermaid } from './mermaid'
import { outline } from './outline'
import { pdf } from './pdf'
import { picture } from './picture'
import { report } from './report'
import { restore } from './restore'
import { tables } from './tables'
import { things } from './things'
import { webPage } from './webPage'
import { workbook } from './workbook'

/** The sentences of what goes out and comes in, and the words in the files themselves. */
export const en = {
  pdf,
  deck,
  workbook,
  csv,
  report,
  mermaid,
  webPage,
  picture,
  clipboard,
  backup,
  restore,
  tables,
  things,
  outline,
  exporting,
  importing,
}

export type ExchangeWords = typeof en
