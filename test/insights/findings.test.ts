import { expect, test } from 'vitest'
import { findings as en } from '@/i18n/panels/en/findings'
import { findings as fr } from '@/i18n/panels/fr/findings'
import { CHECKS } from '@/insights/checker'
import { insightsOf } from '@/insights/insights'
import type { Finding, Fix } from '@/insights/types'
import { sketch, TODAY } from './sketch'

/** A map in which every check finds something. */
function poor() {
  const made = sketch({
    Purchase: {
      steps: [
        { touchpoint: 'Pay' },
        { touchpoint: 'Track', pain: ['Slow', 'B'], opportunity: 'A' },
      ],
    },
    Loyalty: {},
  })
  return made
    .scores({ Pay: -2 })
    .cards({ B: { title: 'Slow' }, A: { due: '2026-01-31' } })
    .measure('Pay', 'nps', { value: 3 })
    .evidence('Track', { date: '2020-01-31' })
}

const found = (): readonly Finding[] => {
  const { map, library } = poor()
  return insightsOf(map, library, TODAY).findings
}

test('every check finds something in a poor map, and has its words in both languages', () => {
  const ids = CHECKS.map(({ id }) => id)
  expect([...new Set(found().map(({ check }) => check))]).toEqual(ids)
  for (const words of [en, fr]) expect(Object.keys(words.checks)).toEqual(ids)
})

test('a finding is said with the name of its place and its detail, wherever it has them', () => {
  for (const words of [en, fr])
    for (const { check, placeId, detail } of found()) {
      const sentence = words.checks[check].found('<place>', '<detail>')
      expect([check, sentence.includes('<place>')]).toEqual([check, placeId !== undefined])
      expect([check, sentence.includes('<detail>')]).toEqual([check, detail !== undefined])
      expect(sentence).toMatch(/\.$/)
    }
})

test('every fix has its button', () => {
  const label = (words: typeof en, fix: Fix) =>
    fix.kind === 'editField' ? words.fieldFixes[fix.field] : words.fixes[fix.kind]
  const fixes = found().flatMap(({ fix }) => fix ?? [])
  expect(new Set(fixes.map(({ kind }) => kind)).size).toBe(Object.keys(en.fixes).length + 1)
  for (const words of [en, fr])
    for (const fix of fixes) expect(label(words, fix)).toMatch(/^\p{Lu}/u)
})

test('every weight and every reason of a moment has its word', () => {
  for (const words of [en, fr]) {
    expect(new Set(CHECKS.map(({ weight }) => words.weights[weight])).size).toBe(3)
    expect(Object.keys(words.moments)).toEqual(['peak', 'valley', 'end', 'pain'])
  }
  expect(en.curve.personaGap('Pay online', '1.5')).toBe('Largest gap: Pay online, 1.5')
  expect(fr.curve.personaGap('Payer', '1,5')).toBe('Plus grand écart\u202f: Payer, 1,5')
})

test('French puts its spaces before double signs, and has its own quotation marks', () => {
  const poor = /[^\s\u00a0\u202f][;!?»](?!\w)|\p{L}:(\s|$)|«[^\s\u00a0\u202f]|[“”"']/u
  const texts = (node: object): string[] =>
    Object.values(node).flatMap((leaf: unknown) =>
      typeof leaf === 'function'
        ? [String(leaf('X', 'Y', 'Z'))]
        : typeof leaf === 'string'
          ? [leaf]
          : texts(leaf as object),
    )
  expect(texts(fr).filter((sentence) => poor.test(sentence))).toEqual([])
  expect(texts(fr)).toHaveLength(texts(en).length)
  expect(texts(fr).filter((sentence) => texts(en).includes(sentence))).toEqual([])
})
