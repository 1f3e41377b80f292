import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Opens the app as somebody does who comes for the first time: the sample is there. */
export async function openLibrary(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'First online order' })).toBeVisible()
}

/** Opens the sample map. */
export async function openSample(page: Page): Promise<void> {
  await openLibrary(page)
  await page.getByRole('link', { name: 'First online order' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
}

/** Makes a map from a template and waits for its board. */
export async function createMap(page: Page, template: string, title?: string): Promise<void> {
  await page.getByRole('button', { name: 'New map' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New map' })
  await dialog.getByRole('radio', { name: template }).check({ force: true })
  if (title) await dialog.getByRole('textbox', { name: 'Title' }).fill(title)
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(board(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Stage: / }).first()).toBeVisible()
}

/** Adds a touchpoint at the end of a stage by mouse, and types its title. */
export async function addTouchpoint(page: Page, stage: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `Add touchpoint to ${stage}`, exact: true }).click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true }),
  ).toBeVisible()
}

export function board(page: Page): Locator {
  return page.getByRole('region', { name: 'Journey map' })
}

export function detailsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Details' })
}

/**
 * Waits until an open dialog has the keyboard, which it takes a moment after it can be seen: only
 * then it hears Escape, and takes the keyboard from nobody any more.
 */
export async function hasKeyboard(dialog: Locator): Promise<void> {
  await expect(dialog.locator(':focus')).toHaveCount(1)
}

/** The field in which a title is typed on the board: a combobox as soon as usual ones are offered. */
export function titleField(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }))
}

/** Waits until the last change is on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved on this device')
}

/**
 * From here on typing waits without end for more of it: on a busy machine the close of a test can
 * come later than the 300 ms that it waits for people.
 */
export async function holdTyping(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout } = window
    const held: typeof setTimeout = Object.assign(
      (run: TimerHandler, wait?: number, ...given: unknown[]) =>
        wait === 300 ? 0 : setTimeout(run, wait, ...given),
      setTimeout,
    )
    window.setTimeout = held
  })
}

/** Drags with a real pointer from the middle of one place to another. */
export async function drag(
  page: Page,
  from: Locator,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const box = (await from.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(20, box.height / 2))
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

/** The middle of an element. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where an element is once it no longer moves: what was just asked for begins in the next frames. */
export async function settled(locator: Locator): Promise<{ x: number; y: number }> {
  let last = await locator.boundingBox()
  await expect
    .poll(async () => {
      await locator.page().evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      })
      const now = await locator.boundingBox()
      const still = now?.x === last?.x && now?.y === last?.y
      last = now
      return still
    })
    .toBe(true)
  return last!
}

/** Lets no part of the app load whose file is named like this, until what it gives is called. */
export async function held(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(file, async (route) => {
    await released
    // Whoever asked may be gone by then.
    await route.continue().catch(() => {})
  })
  return release
}
