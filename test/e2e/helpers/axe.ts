import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const GRAVE = new Set(['serious', 'critical'])

/** Claims that axe finds nothing serious or critical on the page, or in one part of it. */
export async function axe(page: Page, part?: string) {
  const builder = new AxeBuilder({ page })
  const { violations } = await (part ? builder.include(part) : builder).analyze()
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)
  expect(grave, 'serious or critical accessibility violations').toEqual([])
}
