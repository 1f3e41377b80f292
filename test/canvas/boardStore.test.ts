import { afterEach, expect, test } from 'vitest'
import { createBoardStore } from '@/canvas/boardStore'
import { typeTitle } from '@/commands/editTitle'
import { createCaptions } from '@/drawing/captions'
import { dark, light } from '@/drawing/palette'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import type { Messages } from '@/i18n/messages'
import type { LibraryDocument } from '@/model/document'
import { breakText, openDesk, planned } from '../helpers/board'

const style = (messages: Messages, palette = light) => ({
  palette,
  scale: messages.board.scale,
  captions: (library: LibraryDocument) => createCaptions(messages, library),
})

const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  desk.session.setState({ lens: null, researchFilter: null })
})

function open() {
  const board = createBoardStore(desk, breakText, style(en))
  stops.push(() => board.close())
  return board
}

test('a lens and a filter change how the board is read, and nothing else', () => {
  const board = open()
  const { geometry } = board.getState()
  expect(board.getState().reading).toBeUndefined()
  desk.session.setState({ lens: 'evidence' })
  expect(board.getState().reading).toMatchObject({ lens: 'evidence', filter: null })
  desk.session.setState({ researchFilter: 'assumption' })
  expect(board.getState().reading).toMatchObject({ lens: 'evidence', filter: 'assumption' })
  desk.session.setState({ lens: null })
  expect(board.getState().reading).toMatchObject({ lens: null, filter: 'assumption' })
  expect(board.getState().geometry).toBe(geometry)
  desk.session.setState({ researchFilter: null })
  expect(board.getState().reading).toBeUndefined()
})

test('an edit is seen through the lens that is there, and another language reads it anew', () => {
  const board = open()
  desk.session.setState({ lens: 'emotion' })
  typeTitle(desk, desk.card('A').id, 'Pay')
  expect(board.getState().map).toBe(desk.map)
  expect(board.getState().reading).toMatchObject({ lens: 'emotion', messages: en })
  board.restyle(style(fr, dark))
  expect(board.getState().reading).toMatchObject({ lens: 'emotion', messages: fr })
  expect(board.getState().palette).toBe(dark)
})
