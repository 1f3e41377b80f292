import { expect } from '../helpers/test.ts'
import type { Hands } from './hands.ts'

/** The story over the page, in which the time is heard too. */
export async function tellStory({ page, ear, l, named, button, press }: Hands): Promise<void> {
  const nobody = button('Pain point: Nobody answers', 'Irritant : Personne ne répond')
  await page.keyboard.press('f')
  const story = named('dialog', l('Presentation', 'Présentation'))
  await expect(story).toBeFocused()
  await expect(story).toHaveAccessibleDescription(
    l(
      'Digital journey Stage: Discovery Stage: Consideration Stage: Purchase Stage: Purchase experience Stage: Loyalty',
      'Parcours digital Étape : Découverte Étape : Considération Étape : Achat Étape : Expérience d’achat Étape : Fidélisation',
    ),
  )
  await press(
    'ArrowRight',
    l(
      'Stage 1 of 5 Discovery 0 on average 2 touchpoints 2 pain points Touchpoint: Advert Touchpoint: Queue Pain point: Nobody answers Pain point: Two forms',
      'Étape 1 sur 5 Découverte 0 en moyenne 2 points de contact 2 irritants Point de contact : Affiche Point de contact : Attente Irritant : Personne ne répond Irritant : Deux formulaires',
    ),
  )
  // From here on the parts tell themselves: said with the dialog too, they would come twice.
  await expect(story).toHaveAccessibleDescription('')
  await page.clock.fastForward(9 * 60_000)
  await ear.hears(l('One minute left: The persona', 'Encore une minute : Le persona'))
  await press(
    'b',
    l(
      'The screen is blank. Any key shows it again.',
      'L’écran est vide. N’importe quelle touche le rétablit.',
    ),
  )
  await press('b')
  await press(
    'End',
    l(
      'Digital journey What hurts most 1 Nobody answers Discovery 3 votes 2 Two forms Discovery 1 vote 3 How long? Consideration',
      'Parcours digital Ce qui fait le plus mal 1 Personne ne répond Découverte 3 votes 2 Deux formulaires Découverte 1 vote 3 Encore ? Considération',
    ),
  )
  await press('Escape')
  await expect(nobody).toBeFocused()
}

/** The debrief by its headings and its table. */
export async function readDebrief({
  page,
  ear,
  l,
  named,
  button,
  press,
  tabTo,
}: Hands): Promise<void> {
  await press('Shift+B')
  await expect(named('tabpanel', l('Debrief', 'Bilan'))).toBeFocused()
  const sheet = named('article', l('Debrief', 'Bilan'))
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    l('Digital journey', 'Parcours digital'),
  )
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(l(HEADINGS.en, HEADINGS.fr))
  await tabTo(
    button('Add an action for Nobody answers', 'Ajouter une action pour Personne ne répond'),
  )
  await press('Enter', l('Opportunity added', 'Ajout : Opportunité'))
  const table = named('table', 'Actions')
  const action = (title: string) => table.getByRole('textbox', { name: title, exact: true })
  await expect(action(l('Action of Untitled', 'Action de Sans titre'))).toBeFocused()
  await page.keyboard.type(l('One form', 'Un formulaire'))
  await expect(action(l('Action of One form', 'Action de Un formulaire'))).toBeFocused()
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('rowheader')).toContainText(l('Answers: Nobody answers', 'Répond à'))
  const owner = table.getByRole('combobox', { name: l('Owner', 'Responsable') })
  await tabTo(owner)
  await page.keyboard.type('Lena')
  await expect(owner).toHaveValue('Lena')
  await ear.hears()
}

const HEADINGS = {
  en: [
    'Summary',
    'What was captured',
    'Top pain points',
    'Moments of truth',
    'Actions',
    'Pain points without an action',
    'Open notes',
    'Next steps',
  ],
  fr: [
    'Synthèse',
    'Ce qui a été recueilli',
    'Principaux irritants',
    'Moments de vérité',
    'Actions',
    'Irritants sans action',
    'Notes ouvertes',
    'Prochaines étapes',
  ],
}
