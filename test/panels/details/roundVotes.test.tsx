// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { closeRound } from '@/commands/closeRound'
import { giveDot } from '@/commands/dots'
import { openRound } from '@/commands/rounds'
import { select } from '@/editor/session'
import { type Desk, openDesk, planned } from '../../helpers/board'
import { showDetails } from './showDetails'

afterEach(cleanup)

function voted(title: string, isSecret = false): Desk {
  const desk = openDesk(
    planned({ Only: { steps: [{ touchpoint: 'Pay', pain: 'Slow', opportunity: 'Faster' }] } }),
  )
  openRound(desk, { title: 'First?', types: [], dots: 3, most: 3, isSecret })
  giveDot(desk, desk.card(title).id)
  giveDot(desk, desk.card(title).id)
  select(desk.session, [desk.card(title).id])
  showDetails(desk)
  return desk
}

test.each(['Slow', 'Faster', 'Pay'])(
  'what %s got in a round is told below its ratings, once it is closed',
  (title) => {
    const desk = voted(title, true)
    expect(screen.queryByText('First?: +2')).toBeNull()
    act(() => closeRound(desk))
    expect(screen.getByText('First?: +2')).toBeTruthy()
  },
)

test('votes by hand stay a field of their own', () => {
  const desk = voted('Slow')
  act(() => closeRound(desk))
  expect(screen.getByRole('spinbutton', { name: 'Votes' })).toHaveProperty('value', '0')
})
