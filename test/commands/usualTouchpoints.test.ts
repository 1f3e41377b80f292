import { expect, test } from 'vitest'
import { typeTitle } from '@/commands/editTitle'
import { chooseUsual, usualTouchpointsFor } from '@/commands/usualTouchpoints'
import { expectOneStep, openDesk, planned } from '../helpers/board'

const openMap = () =>
  openDesk(
    planned({
      Discovery: { steps: [{ touchpoint: 'Word of mouth' }, { touchpoint: 'New' }] },
      'Our own stage': { steps: [{ touchpoint: 'Other' }] },
    }),
  )
const titles = (desk: ReturnType<typeof openMap>, title: string) =>
  usualTouchpointsFor(desk, desk.card(title).id).map((each) => each.title)

test('what a stage has already is not offered again, nor what typing rules out', () => {
  const desk = openMap()
  const { id } = desk.card('New')
  typeTitle(desk, id, 'ENG')
  expect(usualTouchpointsFor(desk, id).map(({ title }) => title)).toEqual(['Search engine'])
  typeTitle(desk, id, '')
  const offered = usualTouchpointsFor(desk, id).map(({ title }) => title)
  expect(offered).toContain('Influencer')
  expect(offered).not.toContain('Word of mouth')
})

test('a stage of the team’s own has no usual touchpoints', () => {
  expect(titles(openMap(), 'Other')).toEqual([])
})

test('the one that is chosen gives its title and its channel in one step', () => {
  const desk = openMap()
  const { id } = desk.card('New')
  expectOneStep(desk, () =>
    chooseUsual(desk, id, { title: 'Search engine', channel: 'searchEngine' }),
  )
  expect(desk.editor.store.getState().map.card[id]).toMatchObject({
    title: 'Search engine',
    channels: ['searchEngine'],
  })
})
