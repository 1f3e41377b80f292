import { expect } from '../helpers/test.ts'
import type { Hands } from './hands.ts'

/** An agenda with its timer: the time is told where it matters, and never between. */
export async function runAgenda({
  page,
  ear,
  l,
  named,
  button,
  press,
  tabTo,
}: Hands): Promise<void> {
  const room = named('region', l('Workshop', 'Atelier'))
  await page.keyboard.press('Shift+A')
  await expect(room).toBeFocused()
  await expect(room.getByRole('heading')).toHaveText(
    l(['Workshop', 'Agenda', 'Votes'], ['Atelier', 'Programme', 'Votes']),
  )
  await tabTo(room.getByRole('button', { name: l(/^Two hours/, /^Deux heures/) }))
  await press('Enter', l('Two hours: 2 h · 9 activities', 'Deux heures : 2 h · 9 activités'))
  await expect(button('Start', 'Lancer')).toBeFocused()
  await press('Enter', l('Welcome and aim: 10 minutes', 'Accueil et objectif : 10 minutes'))
  const timer = named('timer', l('Welcome and aim', 'Accueil et objectif'))
  await expect(timer).toHaveText(/^(10:00|9:\d\d)$/)
  // A minute with all its ticks: nothing is said.
  await page.clock.runFor(60_000)
  await expect(timer).toHaveText(/^(9:00|8:\d\d)$/)
  await press('Enter', l('Paused: 9 minutes left', 'En pause : encore 9 minutes'))
  await expect(room.getByRole('button', { name: l('Go on', 'Reprendre') })).toBeFocused()
  await press('Enter', l('The time goes on', 'Le temps reprend'))
  const minuteLeft = l(
    'One minute left: Welcome and aim',
    'Encore une minute : Accueil et objectif',
  )
  await page.clock.fastForward(8 * 60_000)
  await ear.hears(minuteLeft)
  await press('Shift+I', l('One minute more', 'Une minute de plus'))
  await page.clock.fastForward(60_000)
  await ear.hears(minuteLeft)
  await page.clock.fastForward(60_000)
  await ear.hears(l('Time is over: Welcome and aim', 'Le temps est écoulé : Accueil et objectif'))
  await page.clock.runFor(30_000)
  await expect(timer).toHaveText(/^\+\d:\d\d$/)
  await press('Shift+N', l('The persona: 10 minutes', 'Le persona : 10 minutes'))
}

/** Dots are given, taken back, counted and ranked. */
export async function vote({ page, l, named, button, press }: Hands): Promise<void> {
  const room = named('region', l('Workshop', 'Atelier'))
  const nobody = button('Pain point: Nobody answers', 'Irritant : Personne ne répond')
  await page.keyboard.press('Shift+D')
  await expect(room.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await press(
    'Enter',
    l('Voting is open: 3 dots a person', 'Le vote est ouvert : 3 gommettes par personne'),
  )
  await expect(nobody).toBeFocused()
  const [first, second] = [
    l('Nobody answers', 'Personne ne répond'),
    l('Two forms', 'Deux formulaires'),
  ]
  const has = (card: string, dots: number, left: number) =>
    l(
      `${card}: ${dots} ${dots === 1 ? 'dot' : 'dots'}, ${left} of 3 left`,
      `${card} : ${dots} ${dots === 1 ? 'gommette' : 'gommettes'}, il en reste ${left} sur 3`,
    )
  await press('+', has(first, 1, 2))
  await press('+', has(first, 2, 1))
  await press('-', has(first, 1, 2))
  await press('+', has(first, 2, 1))
  await press('ArrowDown')
  await press('+', has(second, 1, 0))
  await press('+', l('No dots left', 'Plus de gommettes'))
  await press('Shift+O', l('Person 2: 3 dots', 'Personne 2 : 3 gommettes'))
  await press('ArrowUp')
  await press('+', has(first, 1, 2))
  await press(
    'Shift+C',
    l(
      'Voting is closed. First: Nobody answers, 3 dots',
      'Le vote est clos. En tête : Personne ne répond, 3 gommettes',
    ),
  )
  await expect(nobody).toBeFocused()
  const results = room.getByRole('list', { name: l('Results', 'Résultats') })
  await expect(results.getByRole('button')).toHaveCount(2)
  for (const name of [
    l('1. Nobody answers: 3 dots', '1. Personne ne répond : 3 gommettes'),
    l('2. Two forms: 1 dot', '2. Deux formulaires : 1 gommette'),
  ])
    await expect(results.getByRole('button', { name, exact: true })).toBeVisible()
}
