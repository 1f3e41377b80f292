import { openSample, saved } from './helpers/app.ts'
import { axe } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

test('an agenda runs, a vote is given by keys, closed and ranked; a reload goes on with it', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('Shift+A')
  const room = page.getByRole('region', { name: 'Workshop' })
  await room.getByRole('button', { name: 'Two hours' }).click()
  await room.getByRole('button', { name: 'Start', exact: true }).click()
  const timer = page.getByRole('region', { name: 'Timer' })
  await expect(timer).toContainText('Welcome and aim')
  await expect(timer.getByRole('timer')).toHaveText(/^(10:00|9:\d\d)$/)
  await room.getByRole('switch', { name: 'Hide lanes not yet reached' }).check({ force: true })
  await expect(page.getByRole('button', { name: 'Lane: Pain points' })).toHaveCount(0)
  await expect(page.getByText('4 lanes hidden')).toHaveCount(1)
  // To the vote, by keys.
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Shift+N')
  await expect(timer).toContainText('Vote: what hurts most')
  await expect(page.getByRole('button', { name: 'Lane: Pain points' })).toBeVisible()

  await page.keyboard.press('Shift+D')
  await expect(room.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Votes' })
  await expect(bar).toContainText('3 of 3 dots left')
  // The keyboard is where dots are given, and the round goes on after a reload.
  await expect(
    page.getByRole('button', { name: /^Pain point: / }).and(page.locator(':focus')),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).click()
  await expect(bar).toContainText('2 of 3 dots left')
  await saved(page)
  await page.reload()
  await expect(bar).toContainText('2 of 3 dots left')
  await page.keyboard.press('Shift+D')
  await expect(room.getByRole('button', { name: 'Vote on the board' })).toBeFocused()
  // Neither timer nor bar cover anything of a map that is fitted.
  await page.keyboard.press('Shift+1')
  const header = page.locator('[data-header]').first()
  await expect
    .poll(async () => {
      const [top, below] = [(await timer.boundingBox())!, (await header.boundingBox())!]
      return below.y - top.y - top.height
    })
    .toBeGreaterThanOrEqual(0)
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).focus()
  await page.keyboard.press('+')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('+')
  await expect(bar).toContainText('0 of 3 dots left')
  await page.keyboard.press('Shift+C')
  const results = room.getByRole('list', { name: 'Results' })
  await expect(results.getByRole('button')).toHaveCount(2)
  await expect(results.getByRole('button').first()).toHaveAccessibleName(
    '1. Chatbot answers off topic: 2 dots',
  )
  await page.keyboard.press('Control+z')
  await expect(bar).toHaveCount(0)
  await expect(room.getByRole('button', { name: 'Close the round' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(room).toContainText('1 of 3 dots left')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(results.getByRole('button')).toHaveCount(2)

  await saved(page)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Timer' })).toContainText('Vote: what hurts most')
  await page.getByRole('button', { name: 'Workshop', exact: true }).click()
  await expect(results.getByRole('button')).toHaveCount(2)
  await axe(page)
})

test('passé de main en main, un vote secret reste caché jusqu’à sa clôture', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Première commande en ligne' }).click()
  await page.getByRole('button', { name: 'Point de contact : Paiement en ligne' }).click()
  await page.keyboard.press('Shift+D')
  const room = page.getByRole('region', { name: 'Atelier' })
  await room.getByRole('textbox', { name: 'Question' }).fill('Qu’est-ce qui fait mal ?')
  await room.getByRole('radio', { name: 'Secrets' }).check({ force: true })
  await room.getByRole('button', { name: 'Ouvrir le vote' }).click()
  const ballots = page.getByRole('dialog', { name: 'Bulletin de vote' })
  await ballots.getByRole('button', { name: 'Commencer' }).click()
  const first = ballots.getByRole('button', { name: /^Le chatbot répond à côté/ })
  await first.click()
  await first.click()
  await expect(ballots.getByRole('status')).toHaveText('1 sur 3 gommettes restantes')
  await axe(page)
  await ballots.getByRole('button', { name: 'Terminé, passer à la suite' }).click()
  await expect(
    ballots.getByRole('heading', { name: 'Passez l’appareil à la personne 2' }),
  ).toBeVisible()
  await expect(ballots.getByText('Le chatbot répond à côté')).toHaveCount(0)
  // The next one finds an empty ballot, and the board shows nothing of the first.
  await ballots.getByRole('button', { name: 'Commencer' }).press('Enter')
  await expect(ballots.getByRole('status')).toHaveText('3 sur 3 gommettes restantes')
  await first.press('Enter')
  await ballots.getByRole('button', { name: 'Terminé, passer à la suite' }).click()
  await ballots.getByRole('button', { name: 'Revenir à la carte' }).click()
  await expect(room).toContainText('Les comptes restent cachés jusqu’à la clôture.')
  await page.getByRole('button', { name: /^Irritant : Le chatbot répond à côté/ }).click()
  await room.getByRole('button', { name: 'Clore le tour' }).click()
  await expect(
    room.getByRole('list', { name: 'Résultats' }).getByRole('button'),
  ).toHaveAccessibleName(/^1\. Le chatbot répond à côté\s: 3 gommettes$/)
  await context.close()
})
