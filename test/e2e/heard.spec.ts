import { begin } from './heard/beginning.ts'
import { addCards, moveCards, parkNote } from './heard/capturing.ts'
import { runAgenda, vote } from './heard/conducting.ts'
import { handsOn } from './heard/hands.ts'
import { readDebrief, tellStory } from './heard/telling.ts'
import { test } from './helpers/test.ts'

/**
 * A workshop as somebody lives it who hears the app and has no mouse: all is reached by keys and
 * found by role and name, and each sentence is said once, in its order, and nothing else is.
 */
for (const language of ['en', 'fr'] as const)
  test.describe(language, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'fr-FR' })

    test('a whole workshop is heard: cards, moves, notes, timer, votes, story, debrief', async ({
      page,
    }) => {
      const hands = await handsOn(page, language)
      const scenes = [begin, addCards, moveCards, parkNote, runAgenda, vote, tellStory, readDebrief]
      for (const scene of scenes) await test.step(scene.name, () => scene(hands))
    })
  })
