import { expect, test } from 'vitest'
import type { JourneyId } from '@/model/records/journey'
import { createShowRoom, type ShowMessage } from '@/storage/showRoom'
import type { Channel } from '@/storage/tabs'

const MAP = 'journey_one' as JourneyId

/** Two windows of one browser. */
function windows(a: JourneyId, b: JourneyId) {
  const ends: Channel[] = []
  const channel = (): Channel => {
    const own: Channel = {
      onmessage: null,
      postMessage(data) {
        for (const end of ends)
          if (end !== own) end.onmessage?.({ data: structuredClone(data) } as MessageEvent)
      },
      close() {},
    }
    ends.push(own)
    return own
  }
  const raw = channel()
  const [first, second] = [createShowRoom(a, channel()), createShowRoom(b, channel())]
  const heard: ShowMessage[] = []
  second.listen((message) => heard.push(message))
  return { first, second, raw, heard }
}

const SHOWN = {
  at: 'pains',
  blank: false,
  look: {
    lens: 'kpi',
    research: null,
    hiddenLaneIds: [],
    hiddenPersonaIds: [],
    area: { x: 0, y: 0, width: 10, height: 10 },
  },
} as const

test('a window that asks is told what is shown, since when, and whether nobody steers it', () => {
  const { first, second, heard } = windows(MAP, MAP)
  const answers: ShowMessage[] = []
  first.listen((message) => answers.push(message))
  first.say({ type: 'ask' })
  expect(heard).toMatchObject([{ type: 'ask' }])
  const shown = { at: 'pains', blank: true, look: null }
  second.say({ type: 'still', shown, since: 5, isAlone: true })
  expect(answers).toMatchObject([{ type: 'still', shown, since: 5, isAlone: true }])
})

test('a window hears what is to be shown of its map', () => {
  const { first, heard } = windows(MAP, MAP)
  first.say({
    type: 'show',
    shown: { ...SHOWN, look: { ...SHOWN.look, hiddenLaneIds: [], hiddenPersonaIds: [] } },
  })
  expect(heard).toMatchObject([{ type: 'show', shown: SHOWN }])
})

test('it hears nothing of other maps', () => {
  const { first, heard } = windows('journey_two' as JourneyId, MAP)
  first.say({ type: 'here' })
  expect(heard).toEqual([])
})

test.each([
  [null],
  ['show'],
  [{ type: 'show', mapId: MAP }],
  [{ type: 'show', mapId: MAP, shown: { ...SHOWN, at: 3 } }],
  [{ type: 'show', mapId: MAP, shown: { ...SHOWN, look: { ...SHOWN.look, area: { x: 'a' } } } }],
  [{ type: 'steer', mapId: MAP, at: null, blank: false }],
  [{ type: 'explode', mapId: MAP }],
])('what is no word of the room is not heard: %j', (data) => {
  const { raw, heard } = windows(MAP, MAP)
  raw.postMessage(data)
  expect(heard).toEqual([])
})

test('who has stopped listening hears no more, and without a channel all goes on', () => {
  const { first, second, heard } = windows(MAP, MAP)
  const more: ShowMessage[] = []
  const stop = second.listen((message) => more.push(message))
  stop()
  first.say({ type: 'end' })
  expect([heard.length, more.length]).toEqual([1, 0])
  expect(() => createShowRoom(MAP, undefined).say({ type: 'here' })).not.toThrow()
})
