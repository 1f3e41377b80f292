import '@fontsource-variable/inter'
import '@/ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { en as words } from '@/i18n/exchange/en'
import { fr as frWords } from '@/i18n/exchange/fr'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { PanelTheme } from '@/panels/PanelTheme'
import { PanelDialog } from '@/panels/fields/PanelDialog'
import { TableImport } from '@/panels/exchange/import/TableImport'
import { readTable } from '@/exchange/import/table/readTable'
import { fontsReady } from '@/drawing/measure'
const q = new URLSearchParams(location.search)
const french = q.get('lang') === 'fr'
const theme = q.get('theme') === 'dark' ? 'dark' : 'light'
document.documentElement.dataset.theme = theme
const GRID = 'Phase\tDiscovery\t\tPurchase\tLoyalty\nSteps\tHears of it\tCompares\tOrders\tComes back\nTouchpoints\tInstagram ad\tProduct page\tBasket\nPay online\tNewsletter\nEmotion of Camille\t1\t0,5\t-1,5\t2\nEmotion of Marc\t0\t-1\t-2\t1\nThoughts\tNice, but is it for me?\tWhich size?\tWhy create an account?\t\nPain points\t\tSize guide unclear\t"• Forced account\n• Late shipping cost"\t\nOpportunities\t\tSize assistant\tGuest checkout; Cost up front\tReward by use\nTools\tMeta Ads\tShop CMS\tPSP\tCRM'
const CARDS = 'Stage,Type,Name,Severity,Owner,Ticket\nBuy,Touchpoint,Pay,,,A-1\nBuy,Pain point,Slow,4,Ann,A-2\nUse,Touchpoint,Unpack,,,A-3'
const text = q.get('t') === 'cards' ? CARDS : GRID.replace('Basket\nPay online', '"Basket\nPay online"')
await fontsReady()
const sheets = await readTable(text)
createRoot(document.getElementById('root')!).render(
  <MessagesContext value={french ? fr : en}><ExchangeWordsContext value={french ? frWords : words}><PanelTheme theme={theme}>
    <PanelDialog title="Import" width={900} onClose={() => {}}>
      <TableImport sheets={q.get('t') === 'cards' ? [...sheets, { name: 'Second', rows: [['a', 'b']] }] : sheets} title="Workshop" known={{}} onImport={(m) => { (window as any).imported = m }} />
    </PanelDialog></PanelTheme></ExchangeWordsContext></MessagesContext>)
