import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type LibraryMap, type LibrarySource, writeLibraryZip } from '@/exchange/export/libraryZip'
import type { Progress } from '@/exchange/export/progress'
import { createNames } from '@/exchange/export/zipFiles'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { en } from '@/i18n/exchange/en/index'
import { fr } from '@/i18n/exchange/fr/index'
import { type MapDocument, tableOf } from '@/model/document'
import { createPersona } from '@/model/records/persona'
import { makeSample } from '@/templates'

const { map: sample, personas } = makeSample('en')
const bytes = (text: string) => new Blob([text], { type: 'image/png' })
const lonely = createPersona({ name: 'Nobody’s', pictureId: 'asset_face' })
const library = { persona: tableOf([...personas, lonely]), definition: {} }
const [first] = Object.values(sample.card)
const pictured: MapDocument = {
  ...sample,
  card: { ...sample.card, [first!.id]: { ...first!, title: 'Shop', assetId: 'asset_shop' } },
}

const entry = (title: string, map = sample): LibraryMap => ({ title, load: async () => map })

function source(fields: Partial<LibrarySource>): LibrarySource {
  return {
    maps: [],
    library,
    loadAssets: async (ids) =>
      ids.map((id) => ({ id, blob: bytes(`picture ${id}`), width: 1, height: 1 })),
    drawMap: async () => bytes('drawn'),
    words: en.libraryZip,
    untitledMap: 'Untitled map',
    today: '2026-11-25',
    ...fields,
  }
}

const silent: Progress = { step: async () => {}, signal: new AbortController().signal }

async function zipped(fields: Partial<LibrarySource>, progress = silent) {
  const { blob, notes, extension } = await writeLibraryZip(source(fields), progress)
  expect(extension).toBe('zip')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return { files, notes, names: Object.keys(files).sort() }
}

test('the zip holds every map with its picture, all personas, and the pictures of cards', async () => {
  const { files, names, notes } = await zipped({ maps: [entry('Shop', pictured), entry('Été')] })
  expect(names).toEqual([
    'Maps/Shop.journey',
    'Maps/Shop.png',
    'Maps/Été.journey',
    'Maps/Été.png',
    'Personas/All personas.journey',
    'Personas/Nobody’s.png',
    'Pictures/Shop/Shop.png',
    'README.txt',
  ])
  expect(notes).toEqual([])
  const read = (name: string) => readJourneyFile(strFromU8(files[name]!))
  expect(read('Maps/Shop.journey').map).toEqual(pictured)
  const all = read('Personas/All personas.journey')
  expect(all.personas.map(({ name }) => name).sort()).toEqual(['Camille', 'Marc', 'Nobody’s'])
  expect(Object.keys(all.map.cast)).toHaveLength(3)
  expect(strFromU8(files['Pictures/Shop/Shop.png']!)).toBe('picture asset_shop')
  expect(strFromU8(files['Maps/Été.png']!)).toBe('drawn')
  expect(strFromU8(files['README.txt']!)).toContain('2 maps and 3 personas.\r\n')
})

test('in French its folders and its text are French', async () => {
  const { names, files } = await zipped({ maps: [entry('Achat')], words: fr.libraryZip })
  expect(names).toContain('Cartes/Achat.journey')
  const text = strFromU8(files['README.txt']!)
  expect(text).toContain('1 carte et 3 personas.')
})

test('no name leads out of its folder, and none is there twice', async () => {
  const titles = [
    '../../etc/passwd',
    'C:\\x',
    'CON',
    '',
    'shop',
    'Shop',
    'SHOP',
    'Shop (2)',
    'a/b',
    '\u202etxt',
    '__proto__',
  ]
  const { names } = await zipped({ maps: titles.map((title) => entry(title)) })
  expect(names.filter((name) => name.startsWith('Maps/'))).toHaveLength(titles.length * 2)
  for (const name of names) {
    expect(name.split('/')).not.toContain('..')
    expect(name).not.toMatch(/[\\:\u202e]|^\//)
    expect(name.split('/').length).toBeLessThanOrEqual(3)
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  expect(names).toContain('Maps/CON_.journey')
  expect(names).toContain('Maps/Untitled map.journey')
})

test('names differ by more than their capitals', () => {
  const nameOf = createNames()
  expect(['a', 'A', 'a', '', ''].map((title) => nameOf(title, 'x'))).toEqual([
    'a',
    'A (2)',
    'a (3)',
    'x',
    'x (2)',
  ])
})

test('a map that cannot be read or drawn does not cost the others, and is named', async () => {
  const broken: LibraryMap = { title: 'Broken', load: () => Promise.reject(new Error('no')) }
  const { names, notes, files } = await zipped({
    maps: [broken, entry('Huge'), entry('Fine')],
    drawMap: (map) =>
      map === sample ? Promise.reject(new Error('no memory')) : Promise.resolve(bytes('')),
  })
  expect(names).toEqual(expect.arrayContaining(['Maps/Fine.journey', 'Maps/Huge.journey']))
  expect(names.some((name) => name.includes('Broken'))).toBe(false)
  expect(notes).toEqual([
    en.libraryZip.unreadable('Broken'),
    en.libraryZip.noPicture('Huge'),
    en.libraryZip.noPicture('Fine'),
  ])
  expect(strFromU8(files['README.txt']!)).toContain('2 maps and')
})

test('it tells how far it is, and stops when it is told to', async () => {
  const told: number[] = []
  const stop = new AbortController()
  const progress: Progress = {
    signal: stop.signal,
    async step(done, total) {
      told.push(done / total)
      if (done === 2) stop.abort()
      stop.signal.throwIfAborted()
    },
  }
  const maps = ['a', 'b', 'c', 'd'].map((title) => entry(title))
  await expect(zipped({ maps }, progress)).rejects.toMatchObject({ name: 'AbortError' })
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(Math.max(...told)).toBe(0.4)
})

test('an empty library is a text that says so', async () => {
  const { names } = await zipped({ library: { persona: {}, definition: {} } })
  expect(names).toEqual(['README.txt'])
})
