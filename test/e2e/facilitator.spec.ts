import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { debrief as debriefEn } from '@/i18n/panels/en/debrief'
import { votes as votesEn } from '@/i18n/panels/en/votes'
import { workshop as workshopEn } from '@/i18n/panels/en/workshop'
import { debrief as debriefFr } from '@/i18n/panels/fr/debrief'
import { votes as votesFr } from '@/i18n/panels/fr/votes'
import { workshop as workshopFr } from '@/i18n/panels/fr/workshop'
import { toldAndClosed } from './helpers/exporting.ts'
import { axe, expect, test } from './helpers/test.ts'

/** What is called out in the room, stage after stage: eight lines in each of the five. */
const ROOM = [1, 2, 3, 4, 5].map((stage) => [
  `+1 Advert ${stage}`,
  `Shop window ${stage}`,
  `-1 Queue ${stage}`,
  `-2 Counter ${stage}`,
  `! Nobody answers ${stage}`,
  `! Two forms ${stage}`,
  `? Why me ${stage}`,
  `> One form ${stage}`,
])

const STORIES = [
  {
    locale: 'en-US',
    words: en,
    debrief: debriefEn,
    votes: votesEn,
    workshop: workshopEn,
    template: 'Digital journey',
    agenda: /^Two hours/,
  },
  {
    locale: 'fr-FR',
    words: fr,
    debrief: debriefFr,
    votes: votesFr,
    workshop: workshopFr,
    template: 'Parcours digital',
    agenda: /^Deux heures/,
  },
] as const

for (const { locale, words, debrief, votes, workshop, template, agenda } of STORIES)
  test.describe(locale, () => {
    test.use({ locale })

    test('a facilitator’s whole session: template, forty cards, scores, vote, story, debrief, deck', async ({
      page,
    }) => {
      const kind = (type: 'touchpoint' | 'pain', title: string) =>
        page.getByRole('button', { name: new RegExp(`^${words.cardTypes[type]}.*${title}`) })

      await page.goto('/')
      await page.getByRole('button', { name: words.library.newMap }).first().click()
      await page.getByRole('radio', { name: template }).check({ force: true })
      await page.getByRole('button', { name: words.newMap.create, exact: true }).click()
      await expect(page.getByRole('tab', { name: words.map.tabs.map })).toBeVisible()

      await page.getByRole('button', { name: workshop.title, exact: true }).click()
      const room = page.getByRole('region', { name: workshop.title, exact: true })
      await room.getByRole('button', { name: agenda }).click()
      await room.getByRole('button', { name: workshop.start, exact: true }).click()
      await expect(page.getByRole('timer')).toBeVisible()

      await page.locator('[data-header]').first().click()
      await capture(page, words.commands.quickEntry)
      await expect(kind('touchpoint', 'Counter 5')).toHaveCount(1)
      await expect(page.getByRole('log')).toContainText('One form 5')

      // The whole wall in sight; then a score that was called out too late, on the curve itself.
      await page.keyboard.press('Shift+1')
      await kind('touchpoint', 'Shop window 1').click()
      await page.keyboard.press('e')
      const point = page.getByRole('slider').and(page.locator(':focus'))
      await expect(point).toBeVisible()
      await page.keyboard.press('ArrowUp')
      await expect(point).toHaveAttribute('aria-valuenow', '0.5')

      await page.keyboard.press('Shift+D')
      await expect(room.getByRole('textbox', { name: votes.question })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: workshop.timer })).toBeVisible()
      await kind('pain', 'Two forms 3').click()
      await page.keyboard.press('+')
      await kind('pain', 'Nobody answers 2').click()
      await page.keyboard.press('Shift+C')
      const results = room.getByRole('list', { name: votes.results })
      await expect(results.getByRole('button').first()).toHaveAccessibleName(/^1\. Two forms 3/)
      await axe(page)

      await page.keyboard.press('f')
      const story = page.getByRole('dialog')
      await expect(story.getByRole('heading', { level: 2, name: template })).toBeVisible()
      await page.keyboard.press('End')
      await expect(story).toContainText('One form')
      await page.keyboard.press('Escape')
      await expect(story).toHaveCount(0)

      await page.getByRole('tab', { name: words.map.tabs.debrief }).click()
      await page.getByRole('textbox', { name: debrief.summary }).fill('Two forms are one too many.')
      const pains = page.getByRole('region', { name: debrief.pains, exact: true })
      await expect(pains.getByRole('link').first()).toContainText('Two forms 3')
      await axe(page)

      const slides = await deckOf(page, words)
      expect(slides).toContain('Two forms are one too many.')
      expect(slides).toContain('Two forms 3')
    })
  })

/** All forty cards by keys alone: a stage's lines, then Tab into the next stage. */
async function capture(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c')
  const line = page.getByRole('textbox', { name })
  for (const [at, called] of ROOM.entries()) {
    if (at > 0) await page.keyboard.press('Tab')
    for (const each of called) {
      await page.keyboard.type(each)
      await page.keyboard.press('Enter')
    }
  }
  await page.keyboard.press('Escape')
  await expect(line).toHaveCount(0)
}

/** What all slides of the deck say, as their markup has it. */
async function deckOf(page: Page, { export: words }: typeof en | typeof fr): Promise<string> {
  await page.getByRole('button', { name: words.button, exact: true }).click()
  await page.getByRole('menuitem', { name: words.deck, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.deck, exact: true })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: words.export, exact: true }).click()
  const file = await download
  await toldAndClosed(page, dialog, file.suggestedFilename())
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  return Object.entries(parts)
    .flatMap(([part, bytes]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(part) ? [strFromU8(bytes)] : [],
    )
    .join('')
}
