import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { routeOf } from '@/app/route'
import { TEMPLATES } from '@/templates'

const PUBLIC = resolve(import.meta.dirname, '../../public')

type Picture = { readonly src: string; readonly sizes: string; readonly type: string }

const manifest = JSON.parse(readFileSync(join(PUBLIC, 'manifest.webmanifest'), 'utf8'))
const { icons, screenshots, shortcuts, share_target: sharing } = manifest

const pictures: readonly Picture[] = [
  ...icons,
  ...screenshots,
  ...shortcuts.flatMap((shortcut: { icons: Picture[] }) => shortcut.icons),
]

test.each(pictures)('$src is there, of the size and type that the manifest says', (picture) => {
  const bytes = readFileSync(join(PUBLIC, picture.src))
  if (picture.type === 'image/svg+xml') {
    expect(picture.sizes).toBe('any')
    expect(bytes.toString()).toMatch(/^<svg xmlns/)
    return
  }
  expect(picture.type).toBe('image/png')
  const { width, height } = PNG.sync.read(bytes)
  expect(`${width}x${height}`).toBe(picture.sizes)
})

test('the app has what browsers ask of one that can be installed', () => {
  const sizes = (purpose: string) =>
    icons
      .filter((icon: { purpose: string }) => icon.purpose === purpose)
      .map((i: Picture) => i.sizes)
  expect(sizes('any')).toEqual(['any', '192x192', '512x512'])
  expect(sizes('maskable')).toEqual(['192x192', '512x512'])
  expect(screenshots.map((shot: { form_factor: string }) => shot.form_factor)).toEqual(
    expect.arrayContaining(['wide', 'narrow']),
  )
  expect(manifest).toMatchObject({
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en',
  })
})

test('whatever shape a maskable icon is cut to, the drawing is whole', () => {
  const { width, data } = PNG.sync.read(readFileSync(join(PUBLIC, 'icons/maskable-512.png')))
  const middle = (width - 1) / 2
  const outside = Array.from({ length: width * width }, (_, at) => at).filter(
    (at) => Math.hypot((at % width) - middle, Math.floor(at / width) - middle) > width * 0.4,
  )
  const colours = new Set(outside.map((at) => data.readUInt32BE(at * 4).toString(16)))
  expect([...colours]).toEqual(['3b5bdbff'])
})

test('each shortcut leads to a page that the app knows', () => {
  const routes = shortcuts.map(({ url }: { url: string }) => routeOf(url.replace('./', '')))
  expect(routes).toEqual([
    { page: 'new', template: 'digital' },
    { page: 'library', importing: 'chosen' },
    { page: 'personas', shown: [] },
  ])
  expect(TEMPLATES.map(({ id }) => id)).toContain('digital')
})

test('what is shared goes to the address that the worker listens at, under the names that it reads', () => {
  const worker = readFileSync(join(PUBLIC, 'share.js'), 'utf8')
  expect(sharing).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' })
  expect(worker).toContain(`new URL('${sharing.action.replace('./', '')}', scope)`)
  const { files, ...texts } = sharing.params
  expect(worker).toContain(`form.getAll('${files[0].name}')`)
  for (const name of Object.values(texts)) expect(worker).toContain(`form.get('${name}')`)
  const [address] = /#\/import[^']*/.exec(worker)!
  expect(routeOf(address)).toEqual({ page: 'library', importing: 'shared' })
})
