import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isAllowed, listLicences } from '../../scripts/licences.mjs'

test('all that ships is listed, fonts too, and is under a licence that is allowed', async () => {
  const listed = await listLicences()
  expect(listed.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
  const names = listed.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  const fonts = listed.filter(({ name }) => /font/.test(name)).map(({ licence }) => licence)
  expect(fonts.some((licence) => licence.includes('OFL-1.1'))).toBe(true)
  const tools = Object.keys(devDependencies).filter((name) => names.includes(name))
  expect(tools.filter((name) => !/^@types\//.test(name))).toEqual(['vite', 'workbox-window'])
})

test('of licences that can be chosen from, one has to be allowed; of those that all hold, all', () => {
  expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect(isAllowed('(MIT AND Zlib)')).toBe(true)
  for (const licence of ['GPL-3.0', 'MIT AND GPL-3.0', 'none named', 'SEE LICENSE IN FILE'])
    expect([licence, isAllowed(licence)]).toEqual([licence, false])
})
