import { expect, test } from 'vitest'
import { addCardHere } from '@/commands/addCard'
import { endEditing, typeTitle } from '@/commands/editTitle'
import { removeRecords } from '@/commands/remove'
import { redo, stepInWords, undo } from '@/commands/travel'
import { HISTORY_VERBS } from '@/editor/label'
import { select } from '@/editor/session'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { expectNothing, openDesk, planned } from '../helpers/board'

const plan = { Only: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }] } }

test('taking back and doing again say what they did', () => {
  const desk = openDesk(planned(plan))
  typeTitle(desk, desk.card('A').id, 'Pay online')
  undo(desk)
  expect(desk.session.getState().announcement).toBe('Undone: edit of Pay online')
  redo(desk)
  expect(desk.session.getState().announcement).toBe('Redone: edit of Pay online')
})

test('the selection keeps only what is still there', () => {
  const desk = openDesk(planned(plan))
  addCardHere(desk, 'pain')
  typeTitle(desk, desk.session.getState().editing!, 'Slow')
  endEditing(desk)
  const [a, slow] = [desk.card('A').id, desk.card('Slow').id]
  select(desk.session, [a, slow])
  undo(desk)
  expect([...desk.session.getState().selection]).toEqual([a])
  removeRecords(desk, [a])
  undo(desk)
  select(desk.session, [a])
  redo(desk)
  expect(desk.session.getState().selection.size).toBe(0)
})

test('with nothing to take back or do again nothing happens, and nothing is said', () => {
  const desk = openDesk(planned(plan))
  expectNothing(desk, () => undo(desk))
  expectNothing(desk, () => redo(desk))
  expect(desk.session.getState().announcement).toBe('')
})

test('every step can be said in every language, with a name, a number or neither', () => {
  for (const messages of [en, fr])
    for (const verb of HISTORY_VERBS) {
      const said = [
        stepInWords({ verb }, messages),
        stepInWords({ verb, name: 'Pay' }, messages),
        stepInWords({ verb, count: 3 }, messages),
      ]
      expect(new Set(said).size).toBe(3)
      expect(said[1]).toContain('Pay')
      expect(said[2]).toContain('3')
    }
  expect(stepInWords({ verb: 'move', name: 'Accueil' }, fr)).toBe('le déplacement d’Accueil')
  expect(stepInWords({ verb: 'move', name: 'Panier' }, fr)).toBe('le déplacement de Panier')
})
