import { expect, test } from 'vitest'
import { HEADERS, headersFile, PAGE_POLICY } from '../../scripts/headers.mjs'

const directives = new Map(
  PAGE_POLICY.split('; ').map((directive) => {
    const [name, ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

test('the policy names no outside origin, and lets nothing run but files of the app', () => {
  const known = ["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:', "'script'", 'default']
  expect([...directives.values()].flat().filter((source) => !known.includes(source))).toEqual([])
  expect(directives.get('default-src')).toEqual(["'none'"])
  expect(directives.get('script-src')).toEqual(["'self'"])
  expect(directives.get('worker-src')).toEqual(["'self'"])
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
})

test('the file for static hosts says the same of every path', () => {
  const [path, ...lines] = headersFile().trimEnd().split('\n')
  expect(path).toBe('/*')
  const said = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1))
  expect(Object.fromEntries(said)).toEqual(HEADERS)
  const inPage = PAGE_POLICY.split('; ')
  const inHeader = HEADERS['Content-Security-Policy']!.split('; ')
  // A header holds for the service worker too, whose own parts are loaded by their addresses.
  expect(inPage.filter((directive) => !inHeader.includes(directive))).toEqual([
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ])
  expect(inHeader.filter((directive) => !inPage.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ])
  expect(HEADERS).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': expect.stringContaining('camera=()'),
  })
})

test('nothing is refused that Chromium does not know by that name: it would say so at each load', () => {
  expect(HEADERS['Permissions-Policy']).not.toContain('bluetooth')
})
