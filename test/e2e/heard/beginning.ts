import { expect } from '../helpers/test.ts'
import type { Hands } from './hands.ts'

/** From the library to a new map, and what its page says of itself. */
export async function begin({ page, l, named, button, press, tabTo }: Hands): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(l('My maps', 'Mes cartes'))
  await page.clock.resume()
  await expect(named('navigation', l('Library', 'Bibliothèque'))).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await tabTo(button('New map', 'Nouvelle carte'))
  await page.keyboard.press('Enter')
  const template = named('dialog', l('New map', 'Nouvelle carte')).getByRole('radio', {
    name: l('Digital journey', 'Parcours digital'),
  })
  await expect(template).toBeFocused()
  await expect(template).toBeChecked()
  await press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(l('Digital journey', 'Parcours digital'))
  await expect(heading).toBeFocused()
  await expect(heading).toHaveAccessibleDescription(
    l('5 stages · 0 touchpoints · 0 pain points', '5 étapes · 0 point de contact · 0 irritant'),
  )
  for (const [role, name] of [
    ['navigation', l('Path', 'Fil d’Ariane')],
    ['tabpanel', l('Map', 'Carte')],
    ['region', l('Journey map', 'Carte de parcours')],
    ['application', l('Digital journey', 'Parcours digital')],
    ['toolbar', l('Tools', 'Outils')],
    ['region', l('Details', 'Détails')],
  ] as const)
    await expect(named(role, name)).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('banner')).toHaveCount(1)
  await press('Tab')
  await expect(button('Stage: Discovery', 'Étape : Découverte')).toBeFocused()
}
