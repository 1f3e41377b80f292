import type { Locator, Page } from '@playwright/test'
import { expect } from '../helpers/test.ts'
import { type Ear, listen } from './ear.ts'

type Role = Parameters<Page['getByRole']>[0]

/** What somebody works a page with who hears it: keys, and things by their role and name alone. */
export interface Hands {
  readonly page: Page
  readonly ear: Ear
  /** What stands in the language of the page. */
  l<T>(english: T, french: T): T
  named(role: Role, name: string): Locator
  button(english: string, french: string): Locator
  /** Presses a key, and claims that this is said upon it and the keyboard is somewhere after it. */
  press(key: string, ...said: string[]): Promise<void>
  /** Goes on by Tab until an element has the keyboard. */
  tabTo(target: Locator): Promise<void>
}

/** Takes a page in hand before it loads, with its clock. */
export async function handsOn(page: Page, language: 'en' | 'fr'): Promise<Hands> {
  await holdClock(page)
  const ear = await listen(page)
  const l: Hands['l'] = (english, french) => (language === 'en' ? english : french)
  const named: Hands['named'] = (role, name) => page.getByRole(role, { name, exact: true })
  return {
    page,
    ear,
    l,
    named,
    button: (english, french) => named('button', l(english, french)),
    async press(key, ...said) {
      await page.keyboard.press(key)
      await ear.hears(...said)
      await ear.standsSomewhere()
    },
    async tabTo(target) {
      await expect(target).toBeVisible()
      const isThere = () => target.evaluate((element) => element === document.activeElement)
      for (let tabs = 0; tabs < 60 && !(await isThere()); tabs += 1)
        await page.keyboard.press('Tab')
      await expect(target).toBeFocused()
    },
  }
}

const BEGINNING = new Date('2026-03-02T09:00:00')

/**
 * The clock of a page is in the test's hand. It stands while the page loads, for a busy machine may
 * need longer to open a database than the app waits for one, and then goes on as any other. The
 * browser's own timeline stays: the app waits for its marks.
 */
async function holdClock(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { timeline: performance }))
  await page.clock.install({ time: BEGINNING.getTime() - 60_000 })
  await page.clock.pauseAt(BEGINNING)
  await page.addInitScript(() => {
    const value = (window as unknown as { timeline: Performance }).timeline
    Object.defineProperty(window, 'performance', { configurable: true, value })
  })
}
