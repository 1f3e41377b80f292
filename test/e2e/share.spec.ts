import type { Page } from '@playwright/test'
import { openLibrary } from './helpers/app.ts'
import { kept } from './helpers/kept.ts'
import { expect, test } from './helpers/test.ts'

test.use({ serviceWorkers: 'allow' })

type Given = {
  readonly text?: string
  readonly files?: readonly { readonly name: string; readonly content: string }[]
}

/** Sends to the app's share target what an operating system sends when somebody shares. */
async function share(page: Page, to: string, { text = '', files = [] }: Given): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${to}">
      <input name="title"><textarea name="text"></textarea><input name="url">
      <input type="file" name="file" multiple><button>Share</button></form>`,
  )
  await page.locator('textarea').fill(text)
  await page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
    )
  await page.getByRole('button', { name: 'Share' }).click()
}

test('a file or a text that another app shares is in the import dialog, and reaches no server', async ({
  page,
  baseURL,
}) => {
  await openLibrary(page)
  await kept(page)
  // Whatever would leave the device fails from here on.
  await page.context().setOffline(true)
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true })

  await share(page, `${baseURL}/share`, { text: 'Booking\n  Website (+1)' })
  const pasted = dialog.getByRole('textbox', { name: 'Paste text' })
  await expect(pasted).toHaveValue(/^Booking\r?\n {2}Website \(\+1\)$/)
  await expect(page).toHaveURL(`${baseURL}/#/`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
  await expect(dialog).toHaveCount(0)

  await share(page, `${baseURL}/share`, {
    files: [{ name: 'été.md', content: 'Stay\n  Check-in (+2)\n    ? So friendly' }],
  })
  await expect(page.getByRole('button', { name: 'Touchpoint: Check-in' })).toBeVisible()
  expect(await page.evaluate(() => caches.has('parcours-shared'))).toBe(false)

  await share(page, `${baseURL}/share`, {
    files: ['Booking', 'Return'].map((name) => ({
      name: `${name}.md`,
      content: `${name}\n  Counter (-1)\nEnd\n  Door`,
    })),
  })
  await expect(dialog.getByRole('status')).toHaveText('2 maps made from 2 files.')
  await expect(dialog.getByRole('listitem')).toHaveText([/^Booking\.md /, /^Return\.md /])
})

test('the shortcut to the import opens it over the library, once', async ({ page }) => {
  await page.goto('/#/import')
  await expect(page.getByRole('dialog', { name: 'Import', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
