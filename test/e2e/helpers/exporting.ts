import type { Locator, Page } from '@playwright/test'
import { hasKeyboard } from './app.ts'
import { expect } from './test.ts'

/**
 * Waits until the page has told that a file was written, and closes the dialog of its format where
 * that stays to say what the file does not hold: then the sentence is in it, else the dialog goes.
 */
export async function toldAndClosed(page: Page, dialog: Locator, fileName: string): Promise<void> {
  const told = page.getByRole('status').filter({ hasText: fileName }).first()
  await expect(told).toBeVisible()
  if (await dialog.getByRole('status').filter({ hasText: fileName }).isVisible()) {
    await hasKeyboard(dialog)
    await page.keyboard.press('Escape')
  }
  await expect(dialog).toBeHidden()
}
