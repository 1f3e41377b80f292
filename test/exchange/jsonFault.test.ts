import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonFault } from '@/exchange/jsonFault'

test('finds the place where a text stops being JSON', () => {
  const places: [text: string, line: number, column: number][] = [
    ['{', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['[1, 2,\n  3\n  4]', 3, 3],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ["{'a': 1}", 1, 2],
    ['{"a": "b\n"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['[1] 2', 1, 5],
    ['{"a": nul}', 1, 7],
    ['[01]', 1, 3],
    ['[1}', 1, 3],
    ['{"a"}', 1, 5],
    ['<html>', 1, 1],
    ['[\r\n1,\r\n]', 3, 1],
  ]
  for (const [text, line, column] of places)
    expect([text, findJsonFault(text)]).toEqual([text, { line, column }])
})

test('goes through sound JSON to its end, and stops in what is cut short', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      const end = (text: string) => {
        const { line, column } = findJsonFault(text)
        return [line, column]
      }
      expect(end(json)).toEqual([1, json.length + 1])
      const cut = json.slice(0, seed % json.length)
      let sound = true
      try {
        JSON.parse(cut)
      } catch {
        sound = false
      }
      if (!sound) expect(findJsonFault(cut).column).toBeLessThanOrEqual(cut.length + 1)
    }),
  )
})
