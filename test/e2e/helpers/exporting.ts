import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/**
 * Waits until the page has told that a file was written, and closes the dialog of its format where
 * that stays to say what the file does not hold. The file comes a moment before the sentence does.
 */
export async function toldAndClosed(page: Page, dialog: Locator, fileName: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: fileName }).first()).toBeVisible()
  if (await dialog.isVisible()) {
    // It hears the key once it has the keyboard.
    await expect(dialog.locator(':focus')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await expect(dialog).toBeHidden()
}
