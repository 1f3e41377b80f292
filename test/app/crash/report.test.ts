// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crashKindOf } from '@/app/crash/crashKind'
import { plainMessage, plainName, plainStack } from '@/app/crash/plainError'
import { reportOf } from '@/app/crash/report'
import type { OpenDesk } from '@/app/map/openDesk'
import { StorageError } from '@/storage/errors'
import { createSaveState } from '@/storage/saveState'
import { openDesk, planned } from '../../helpers/board'

const SECRET = 'Parcours patient oncologie'

/** A report of a crash whose error says what is given, on a map that is full of the secret. */
function reportWith(error: unknown): string {
  const desk = openDesk(
    planned({ [SECRET]: { steps: [{ touchpoint: SECRET, pain: `${SECRET} 4711` }] } }),
  )
  desk.editor.transact({ verb: 'edit', name: SECRET }, ({ map }) => {
    for (const journey of Object.values(map.journey)) journey.scenario = SECRET
  })
  return reportOf({
    error,
    route: { page: 'map', id: 'journey_secret' as never, cardId: 'card_secret', tab: 'map' },
    storage: { kind: 'kept' },
    open: { desk, autosave: { state: createSaveState() } } as unknown as OpenDesk,
    language: 'fr',
  })
}

const WAYS = [
  `Cannot read properties of undefined (reading '${SECRET}')`,
  `${SECRET} is not a function`,
  `Unexpected token P, "${SECRET}" is not valid JSON`,
  `unquoted ${SECRET} in the middle`,
  `"it's ${SECRET}`,
]

test.each(WAYS)('a report holds no title, wherever the error has it: %s', (message) => {
  const report = reportWith(new TypeError(message))
  for (const word of [...SECRET.split(' ').slice(1), 'secret', '4711'])
    expect(report).not.toContain(word)
})

test('a report holds no title from the name of the error, its stack, or what is no error', () => {
  const named = Object.assign(new Error('x'), { name: SECRET })
  const stacked = Object.assign(new Error('x'), {
    stack: `Error: ${SECRET}\n    at ${SECRET} (${location.origin}/assets/index.js:1:2)`,
  })
  for (const thrown of [named, stacked, SECRET, { message: SECRET }, null, undefined])
    expect(reportWith(thrown)).not.toContain('oncologie')
})

test('a report says what helps to mend: error, place, counts of records, last steps', () => {
  const report = reportWith(new TypeError("Cannot read properties of undefined (reading 'x')"))
  expect(report).toContain('TypeError: Cannot read properties of undefined (reading …')
  expect(report).toContain('Page: map, map')
  expect(report).toMatch(/stage 1, step 1, lane \d+, card 2/)
  expect(report).toContain('Last steps: edit')
  expect(report).toContain('Storage: kept')
  expect(report).toContain('Saving: saved')
})

test('of any message only the words of errors are left', () => {
  // No error has a digit in a word.
  const alone = fc.stringMatching(/^\p{L}{0,6}\d\p{L}{0,6}$/u)
  fc.assert(
    fc.property(fc.array(alone, { minLength: 1 }), fc.nat(), (words, at) => {
      const said = `Cannot read ${words.join(at % 2 ? ' ' : '\n')} of undefined`
      expect(plainMessage(said)).toBe('Cannot read … of undefined')
    }),
  )
})

test('the number of an error of React is kept, for it says which', () => {
  const message = `Minified React error #185; visit https://react.dev/errors/185?args=${SECRET}`
  expect(plainMessage(message)).toBe('Minified React error #185')
  expect(plainName('QuotaExceededError')).toBe('QuotaExceededError')
  expect(plainName('Paiement')).toBe('Error')
})

test('of a stack only places in the own scripts are left', () => {
  const stack = [
    `TypeError: ${SECRET}`,
    `    at ${SECRET} (https://own.example/app/assets/index-Bx_3.js:12:345)`,
    '    at https://own.example/app/assets/MapPanels-a1.js?v=2:1:2',
    '    at https://other.example/tracker.js:1:2',
    '    at chrome-extension://abc/content.js:1:2',
    'draw@https://own.example/app/assets/index-Bx_3.js:7:8',
  ]
  expect(plainStack(stack.join('\n'), 'https://own.example/app/')).toEqual([
    'index-Bx_3.js:12:345',
    'MapPanels-a1.js:1:2',
    'index-Bx_3.js:7:8',
  ])
})

test('lost code and a failing database are told apart from a mistake in drawing', () => {
  const lost = new TypeError('Failed to fetch dynamically imported module: https://own/a.js')
  expect(crashKindOf(lost)).toBe('code')
  expect(crashKindOf(new Error('Importing a module script failed.'))).toBe('code')
  expect(crashKindOf(new StorageError('gone', 'x'))).toBe('storage')
  expect(crashKindOf(Object.assign(new Error(), { name: 'DatabaseClosedError' }))).toBe('storage')
  for (const other of [new TypeError('x is not a function'), 'a string', null])
    expect(crashKindOf(other)).toBe('drawing')
})
