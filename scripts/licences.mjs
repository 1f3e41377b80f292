import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/** Licences that ask for no more than their text and the authors' names beside what ships. */
const ALLOWED = new Set([
  ...[
    'MIT',
    '0BSD',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'Zlib',
    'Unlicense',
    'PSF-2.0',
  ],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'OFL-1.1'],
])

/** Tools that put code of their own into the build: the service worker, and what loads chunks. */
const BUILT_IN = new Set([
  ...['workbox-window', 'workbox-core', 'workbox-precaching', 'workbox-routing'],
  ...['workbox-strategies', 'vite', 'rolldown'],
])

/**
 * What ships with the app, by the lock file: every package that a dependency leads to, and the tools
 * that the build takes code from, with version and licence; sorted by name.
 */
export async function listLicences() {
  const { packages } = JSON.parse(await readFile(new URL('package-lock.json', ROOT), 'utf8'))
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) =>
      path !== '' && (BUILT_IN.has(nameOf(path)) || (!dev && !devOptional && !optional)),
  )
  const listed = await Promise.all(
    shipped.map(async ([path, { version, license }]) => ({
      name: nameOf(path),
      version,
      licence: license ?? (await ownLicence(path)),
    })),
  )
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

async function ownLicence(path) {
  const { license } = JSON.parse(await readFile(new URL(`${path}/package.json`, ROOT), 'utf8'))
  return license ?? 'none named'
}

/** Whether a licence, or one of those that can be chosen from, "(MIT OR GPL-3.0)", is allowed. */
export function isAllowed(licence) {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((each) => ALLOWED.has(each)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listed = await listLicences()
  for (const { name, version, licence } of listed)
    process.stdout.write(`${licence}\t${name} ${version}\n`)
  const others = listed.filter(({ licence }) => !isAllowed(licence))
  for (const { name, licence } of others)
    process.stderr.write(`${name} is under ${licence}, which is not among the allowed licences.\n`)
  if (others.length > 0) process.exitCode = 1
}
