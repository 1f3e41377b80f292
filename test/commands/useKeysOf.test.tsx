// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { typeTitle } from '@/commands/editTitle'
import { KEYS_ON_TABS } from '@/commands/keysOnTabs'
import { useKeysOf } from '@/commands/useKeysOf'
import { DeskContext } from '@/editor/react'
import { en } from '@/i18n/en'
import { MessagesContext } from '@/i18n/messages'
import { type Desk, openDesk, planned } from '../helpers/board'

afterEach(cleanup)

function Report() {
  useKeysOf(KEYS_ON_TABS.insights)
  return (
    <>
      <input aria-label="Reason" data-draft />
      <div role="dialog">
        <button type="button">Over</button>
      </div>
    </>
  )
}

function open(): Desk {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'Before' }] } }))
  typeTitle(desk, desk.card('Before').id, 'After')
  render(
    <MessagesContext value={en}>
      <DeskContext value={desk}>
        <Report />
      </DeskContext>
    </MessagesContext>,
  )
  return desk
}

const titles = ({ map }: Desk) => Object.values(map.card).map(({ title }) => title)
const undo = { key: 'z', ctrlKey: true }

test('undo and redo have their keys where no board is', () => {
  const desk = open()
  fireEvent.keyDown(document.body, undo)
  expect(titles(desk)).toEqual(['Before'])
  fireEvent.keyDown(document.body, { ...undo, shiftKey: true })
  expect(titles(desk)).toEqual(['After'])
})

test('neither under a word that is being typed, nor under a dialog', () => {
  const desk = open()
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Reason' }), undo)
  fireEvent.keyDown(screen.getByRole('button', { name: 'Over' }), undo)
  expect(titles(desk)).toEqual(['After'])
})

test('what means nothing there has no key there', () => {
  const desk = open()
  fireEvent.keyDown(document.body, { key: 't' })
  expect(titles(desk)).toEqual(['After'])
})
