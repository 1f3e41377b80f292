import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** What the files of each room may import from other rooms; with `type`, types alone. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: [],
  ui: [],
  kpi: ['model'],
  layout: ['model'],
  editor: ['model'],
  insights: ['kpi', 'model'],
  story: ['insights', 'model'],
  templates: ['model', 'kpi'],
  drawing: ['layout', 'model', 'kpi', 'i18n'],
  storage: ['model', 'editor'],
  commands: [
    ...['editor', 'model', 'i18n', 'kpi', 'type layout', 'templates', 'type insights'],
    'type story',
  ],
  exchange: ['drawing', 'layout', 'model', 'i18n', 'kpi', 'insights'],
  canvas: ['commands', 'editor', 'drawing', 'layout', 'model', 'i18n', 'ui'],
  panels: [
    ...['commands', 'editor', 'drawing', 'layout', 'model', 'kpi', 'i18n', 'ui'],
    ...['exchange', 'storage', 'templates', 'insights', 'story'],
  ],
}

/** The shell, which puts the rooms together, sees all of them. */
const SHELL = ['app', 'main.tsx']

/** Lists of words and of KPIs, which are long because there is much to say. */
const LISTS = /^(i18n\/|kpi\/catalogue\/)/

type Import = {
  readonly to: string
  /** Erased when the code is built. */
  readonly isType: boolean
  /** Loaded when it is first needed, and so never part of a cycle. */
  readonly isLazy: boolean
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)))

const sources = files.filter((file) => /\.tsx?$/.test(file))

const roomOf = (path: string) => path.split('/')[0]!

/** The files of ours that a file imports, as paths under src. */
function importsOf(file: string): Import[] {
  const code = withoutComments(readFileSync(join(SRC, file), 'utf8'))
  const statements = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'"=();]*?\sfrom\s)?'([^']+)'/g,
  )
  const calls = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)
  return [
    ...[...statements].map(([, type, path]) => ({ path: path!, isType: !!type, isLazy: false })),
    ...[...calls].map(([, path]) => ({ path: path!, isType: false, isLazy: true })),
  ].flatMap(({ path, ...kind }) => {
    const to = resolved(path, file)
    return to === undefined ? [] : [{ to, ...kind }]
  })
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** The file that an import names; nothing where it is a package. */
function resolved(path: string, from: string): string | undefined {
  const bare = path.replace(/\?.*$/, '')
  const at = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(from), bare))
      : undefined
  if (at === undefined) return undefined
  const names = [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`, `${at}/index.tsx`]
  return names.find((name) => files.includes(name)) ?? at
}

const imports = new Map(sources.map((file) => [file, importsOf(file)]))

test('the scan finds imports of every form, and those alone', () => {
  const to = (file: string) => imports.get(file)!.map(({ to }) => to)
  expect(to('model/settle.ts')).toEqual([
    'model/diff.ts',
    'model/document.ts',
    'model/outline.ts',
    'model/records/step.ts',
  ])
  const messages = imports.get('i18n/messages.ts')!
  expect(messages.filter(({ isLazy }) => isLazy).map(({ to }) => to)).toEqual([
    'i18n/fr/index.ts',
    'i18n/en/index.ts',
  ])
  expect(messages.filter(({ isType }) => isType).length).toBe(2)
  expect(to('main.tsx').length).toBeGreaterThan(0)
  const broken = [...imports].flatMap(([file, list]) =>
    list.flatMap(({ to }) => (files.includes(to) ? [] : [`${file} → ${to}`])),
  )
  expect(broken).toEqual([])
})

test('every room is known', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => !(room in ARROWS) && !SHELL.includes(room))).toEqual([])
})

test('imports go one way', () => {
  const wrong = [...imports].flatMap(([file, list]) => {
    const room = roomOf(file)
    if (SHELL.includes(room)) return []
    return list.flatMap(({ to, isType }) => {
      const other = roomOf(to)
      const allowed = ARROWS[room] ?? []
      const fine =
        other === room || allowed.includes(other) || (isType && allowed.includes(`type ${other}`))
      return fine ? [] : [`${file} → ${to}`]
    })
  })
  expect(wrong).toEqual([])
})

test('the arrows between rooms make no circle', () => {
  const seen = (room: string, path: readonly string[]): void => {
    expect(path).not.toContain(room)
    for (const next of ARROWS[room] ?? []) seen(next.replace('type ', ''), [...path, room])
  }
  for (const room of Object.keys(ARROWS)) seen(room, [])
})

test('no files import one another in a circle', () => {
  const circles = new Set<string>()
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.add([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { to, isType, isLazy } of imports.get(file) ?? [])
      if (!isType && !isLazy) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of sources) visit(file, [])
  expect([...circles]).toEqual([])
})

test('no file is longer than 300 lines, but for lists', () => {
  const long = files
    .filter((file) => /\.(tsx?|css)$/.test(file) && !LISTS.test(file))
    .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})
