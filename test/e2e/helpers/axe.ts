import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const GRAVE = new Set(['serious', 'critical'])

/** Claims that axe finds nothing serious or critical on the page, or in one part of it. */
export function axe(page: Page, part?: string): Promise<void> {
  return claim(page, part, {})
}

/**
 * The same in both themes, for a page that follows the system's. In the dark the colours alone are
 * looked at: a theme changes nothing else.
 */
export async function axeInBothThemes(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await claim(page, part, {})
  await page.emulateMedia({ colorScheme: 'dark' })
  await claim(page, part, { runOnly: ['color-contrast', 'link-in-text-block'] })
}

async function claim(page: Page, part: string | undefined, rules: { runOnly?: string[] }) {
  // What passes is not asked for: to name each of hundreds of elements takes longest.
  const builder = new AxeBuilder({ page }).options({ ...rules, resultTypes: ['violations'] })
  const { violations } = await (part ? builder.include(part) : builder).analyze()
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)
  expect(grave, 'serious or critical accessibility violations').toEqual([])
}
