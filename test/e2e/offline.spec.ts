import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { importing as importingEn } from '@/i18n/exchange/en/importing'
import { importing as importingFr } from '@/i18n/exchange/fr/importing'
import { fr } from '@/i18n/fr'
import { addTouchpoint, openSample, saved } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { kept } from './helpers/kept.ts'
import { expect, test } from './helpers/test.ts'

test.use({ serviceWorkers: 'allow' })

const WORKBOOK = join(import.meta.dirname, '../fixtures/answers/survey.xlsx')

/** The formats that ask something first, and those that are written at once. */
const ASKING = ['png', 'jpeg', 'svg', 'pdf', 'deck', 'mermaid', 'webPage'] as const
const AT_ONCE = ['workbook', 'csv', 'report', 'journeyFile'] as const

/** After one visit, and nothing but it, the network is cut and the app is loaded from the device. */
async function cutOff(page: Page): Promise<void> {
  await page.goto('/')
  await kept(page)
  await page.context().setOffline(true)
  await page.reload()
}

/** What is loaded for a format is the same in both languages: in the second, one stands for all. */
const STORIES = [
  {
    locale: 'en-US',
    words: en,
    importing: importingEn,
    title: 'First online order',
    formats: [...ASKING, ...AT_ONCE],
  },
  {
    locale: 'fr-FR',
    words: fr,
    importing: importingFr,
    title: 'Première commande en ligne',
    formats: ['deck'],
  },
] as const

for (const { locale, words, importing, title, formats } of STORIES) {
  test.describe(locale, () => {
    test.use({ locale })

    test('after one visit every part that loads later is there without a network', async ({
      page,
    }) => {
      await cutOff(page)
      for (const name of [words.library.trash, words.library.personas]) {
        await page.getByRole('link', { name, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      }
      await page.getByRole('link', { name: words.library.heading, exact: true }).first().click()
      await page.getByRole('link', { name: title }).click()
      const details = page.getByRole('region', { name: words.details.region })
      await expect(details).toBeVisible()
      const tabs = page.getByRole('tablist')
      await tabs.getByRole('tab', { name: words.map.tabs.table }).click()
      await expect(page.getByRole('grid').first()).toBeVisible()
      await tabs.getByRole('tab', { name: words.map.tabs.insights }).click()
      await expect(page.locator('main h2').first()).toBeVisible()
      await tabs.getByRole('tab', { name: words.map.tabs.map }).click()

      await page.keyboard.press('Control+o')
      const dialog = page.getByRole('dialog', { name: importing.dialog, exact: true })
      await dialog.getByLabel(importing.file, { exact: true }).setInputFiles(WORKBOOK)
      await dialog.getByRole('button', { name: importing.import, exact: true }).click()
      await expect(dialog.getByRole('table').first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()

      const { button, export: submit, texts } = words.export
      for (const format of formats) {
        const name = words.export[format]
        await page.getByRole('button', { name: button, exact: true }).click()
        const download = page.waitForEvent('download')
        await page.getByRole('menuitem', { name, exact: true }).click()
        const asking = page.getByRole('dialog', { name, exact: true })
        if (format === 'svg')
          await asking.getByRole('radio', { name: texts.outlines }).check({ force: true })
        if (ASKING.some((each) => each === format))
          await asking.getByRole('button', { name: submit, exact: true }).click()
        const file = (await download).suggestedFilename()
        expect(file, name).toContain(title)
        await toldAndClosed(page, asking, file)
      }
    })
  })
}

test('what is made without a network is there after a reload, and in the other language too', async ({
  page,
}) => {
  await cutOff(page)
  await openSample(page)
  await addTouchpoint(page, 'Loyalty', 'Made offline')
  await saved(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  // It is chosen once its sentences have come: a check would want that before the click is over.
  await page.getByRole('radio', { name: 'Français' }).click({ force: true })
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked()
  await expect(page.getByRole('dialog', { name: fr.settings.dialog })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Point de contact : Made offline' })).toBeVisible()
})
