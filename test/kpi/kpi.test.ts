import { expect, test } from 'vitest'
import { CATALOGUE } from '@/kpi/catalogue'
import { definitionAt } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'
import { createDefinition } from '@/model/records/definition'

test('finds every KPI of the catalogue by its id', () => {
  for (const definition of CATALOGUE)
    expect(definitionAt(definition.id, emptyLibrary())).toBe(definition)
})

test('finds a definition of the team by its id', () => {
  const own = createDefinition({ name: 'Fittings a day', unit: 'fittings', better: 'lower' })
  const library = { ...emptyLibrary(), definition: { [own.id]: own } }
  expect(definitionAt(own.id, library)).toMatchObject({
    id: own.id,
    name: { en: 'Fittings a day', fr: 'Fittings a day' },
    unit: { kind: 'own', symbol: 'fittings' },
    better: 'lower',
  })
})

test.each([
  ['%', { kind: 'percent' }],
  [' € ', { kind: 'currency' }],
  ['', { kind: 'own', symbol: '' }],
])('takes the typed unit %j for what it is', (unit, expected) => {
  const own = createDefinition({ name: 'Own', unit })
  const library = { ...emptyLibrary(), definition: { [own.id]: own } }
  expect(definitionAt(own.id, library)?.unit).toEqual(expected)
})

test.each(['unknown', 'definition_gone', 'constructor', ''])('knows nothing of %j', (id) => {
  expect(definitionAt(id, emptyLibrary())).toBeUndefined()
})
