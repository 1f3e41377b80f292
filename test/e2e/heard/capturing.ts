import { expect } from '../helpers/test.ts'
import type { Hands } from './hands.ts'

/** Cards by quick entry. */
export async function addCards({ page, l, named, button, press }: Hands): Promise<void> {
  await page.keyboard.press('c')
  const line = named('textbox', l('Quick entry', 'Saisie rapide'))
  await expect(line).toBeFocused()
  await expect(line).toHaveAccessibleDescription(
    l(/^Discovery › new step › Touchpoints/, /^Découverte › nouveau moment › Points de contact/),
  )
  const enter = async (text: string, said: string) => {
    await page.keyboard.type(text)
    await press('Enter', said)
    await expect(line).toHaveValue('')
  }
  await enter(
    l('+1 Advert', '+1 Affiche'),
    l('Touchpoint: Advert added', 'Ajout : Point de contact : Affiche'),
  )
  await enter(
    l('-1 Queue', '-1 Attente'),
    l('Touchpoint: Queue added', 'Ajout : Point de contact : Attente'),
  )
  await enter(
    l('! Nobody answers', '! Personne ne répond'),
    l('Pain point: Nobody answers added', 'Ajout : Irritant : Personne ne répond'),
  )
  await enter(
    l('! Two forms', '! Deux formulaires'),
    l('Pain point: Two forms added', 'Ajout : Irritant : Deux formulaires'),
  )
  await press('Shift+Enter', l('Discovery, Queue, Thoughts', 'Découverte, Attente, Ressentis'))
  await enter(
    l('How long?', 'Encore ?'),
    l('Thought: How long? added', 'Ajout : Ressenti : Encore ?'),
  )
  await press('Escape')
  await expect(button('Thought: How long?', 'Ressenti : Encore ?')).toBeFocused()
}

/** Moves by keys and by name, a removal, and the way back. */
export async function moveCards({ page, l, named, button, press }: Hands): Promise<void> {
  const pain = button('Pain point: How long?', 'Irritant : Encore ?')
  await press('ArrowUp')
  const queue = button('Touchpoint: Queue', 'Point de contact : Attente')
  await expect(queue).toBeFocused()
  await press(
    'Alt+ArrowLeft',
    l(
      'Queue moved to Discovery, step 1, Touchpoints',
      'Attente : déplacé vers Découverte, moment 1, Points de contact',
    ),
  )
  await press('Control+z', l('Undone: move of Queue', 'Annulé : le déplacement d’Attente'))
  await expect(queue).toBeFocused()
  await press('ArrowDown')
  await press(
    'Alt+ArrowDown',
    l('How long? moved to Queue, Pain points', 'Encore ? : déplacé vers Attente, Irritants'),
  )
  await expect(pain).toBeFocused()
  await press(
    'Alt+ArrowLeft',
    l('How long? moved to Advert, Pain points', 'Encore ? : déplacé vers Affiche, Irritants'),
  )
  await page.keyboard.press('m')
  const dialog = named('dialog', l('Move to', 'Déplacer vers'))
  await expect(dialog.getByRole('combobox', { name: l('Stage', 'Étape') })).toBeFocused()
  await press(
    'ArrowDown',
    l(
      'Goes to Consideration › New step › Pain points',
      'Va dans Considération › Nouveau moment › Irritants',
    ),
  )
  await press(
    'Enter',
    l(
      'How long? moved to Consideration, step 1, Pain points',
      'Encore ? : déplacé vers Considération, moment 1, Irritants',
    ),
  )
  await expect(pain).toBeFocused()
  await press('Delete', l('How long? removed', 'Suppression : Encore ?'))
  await press('Control+z', l('Undone: removal of How long?', 'Annulé : la suppression d’Encore ?'))
  await expect(pain).toHaveCount(1)
  await press('Control+z', l('Undone: move of How long?', 'Annulé : le déplacement d’Encore ?'))
  await press(
    'Control+Shift+z',
    l('Redone: move of How long?', 'Rétabli : le déplacement d’Encore ?'),
  )
}

/** A note waits in the parking lot, is brought in and sent back. */
export async function parkNote({ page, l, named, button, press }: Hands): Promise<void> {
  const parked = l('Gift wrapping parked', 'Emballage cadeau : au parking d’idées')
  await page.keyboard.press('Shift+P')
  await expect(named('textbox', l('Park an idea', 'Mettre une idée de côté'))).toBeFocused()
  await page.keyboard.type(l('Gift wrapping', 'Emballage cadeau'))
  await press('Enter', parked)
  await press('Tab')
  await expect(button('Note: Gift wrapping', 'Note : Emballage cadeau')).toBeFocused()
  await page.keyboard.press('m')
  const dialog = named('dialog', l('Move to', 'Déplacer vers'))
  await expect(dialog.getByRole('combobox', { name: l('Stage', 'Étape') })).toBeFocused()
  await press(
    'Enter',
    l(
      'Gift wrapping moved to Queue, Pain points',
      'Emballage cadeau : déplacé vers Attente, Irritants',
    ),
  )
  await expect(button('Pain point: Gift wrapping', 'Irritant : Emballage cadeau')).toBeFocused()
  await press('Shift+M', parked)
  await press('Shift+P')
}
