import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { BackupMap, BackupSource } from '@/exchange/backup/source'
import { writeBackup } from '@/exchange/backup/writeBackup'
import { createNames } from '@/exchange/backup/zipWriter'
import type { Progress } from '@/exchange/export/progress'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { en } from '@/i18n/exchange/en/index'
import { fr } from '@/i18n/exchange/fr/index'
import { type MapDocument, tableOf } from '@/model/document'
import { createId } from '@/model/ids'
import { createPersona } from '@/model/records/persona'
import { makeSample } from '../../helpers/sample'

const { map: sample, personas } = makeSample('en')
const bytes = (text: string) => new Blob([text], { type: 'image/png' })
const lonely = createPersona({ name: 'Nobody’s', pictureId: 'asset_face' })
const library = { persona: tableOf([...personas, lonely]), definition: {}, agenda: {} }
const [first] = Object.values(sample.card)
const pictured: MapDocument = {
  ...sample,
  card: { ...sample.card, [first!.id]: { ...first!, title: 'Shop', assetId: 'asset_shop' } },
}

const entry = (title: string, map = sample, trashedAt: number | null = null): BackupMap => ({
  id: createId('journey'),
  title,
  updatedAt: 2,
  trashedAt,
  load: async () => ({ document: map, sequence: 7 }),
  loadVersions: async () => [],
})

function source(fields: Partial<BackupSource>): BackupSource {
  return {
    maps: [],
    library,
    loadAssets: async (ids) =>
      ids.map((id) => ({ id, blob: bytes(`picture ${id}`), width: 1, height: 1 })),
    drawMap: async () => bytes('drawn'),
    words: en.backup,
    untitledMap: 'Untitled map',
    today: '2026-11-25',
    time: 1,
    pictureIds: [],
    ...fields,
  }
}

const silent: Progress = { step: async () => {}, signal: new AbortController().signal }

async function zipped(fields: Partial<BackupSource>, progress = silent) {
  const { blob, notes, extension } = await writeBackup(source(fields), progress)
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
    'Pictures/Shop/After the reload.png',
    'Pictures/Shop/Shop.png',
    'Pictures/Été/After the reload.png',
    'README.txt',
    'backup.json',
    'library.json',
  ])
  expect(notes).toEqual([])
  const read = (name: string) => readJourneyFile(strFromU8(files[name]!))
  expect(read('Maps/Shop.journey').map).toEqual(pictured)
  const all = read('Personas/All personas.journey')
  expect(all.personas.map(({ name }) => name).sort()).toEqual(['Camille', 'Marc', 'Nobody’s'])
  expect(Object.keys(all.map.cast)).toHaveLength(3)
  expect(strFromU8(files['Pictures/Shop/Shop.png']!)).toBe('picture asset_shop')
  expect(strFromU8(files['Maps/Été.png']!)).toBe('drawn')
  expect(strFromU8(files['README.txt']!)).toContain('2 maps (0 in the trash), 3 personas')
})

test('in French its folders and its text are French', async () => {
  const { names, files } = await zipped({ maps: [entry('Achat')], words: fr.backup })
  expect(names).toContain('Cartes/Achat.journey')
  const text = strFromU8(files['README.txt']!)
  expect(text).toContain('1 carte (dont 0 à la corbeille), 3 personas')
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
  const broken: BackupMap = { ...entry('Broken'), load: () => Promise.reject(new Error('no')) }
  const { names, notes, files } = await zipped({
    maps: [broken, entry('Huge'), entry('Fine')],
    drawMap: (map) =>
      map === sample ? Promise.reject(new Error('no memory')) : Promise.resolve(bytes('')),
  })
  expect(names).toEqual(expect.arrayContaining(['Maps/Fine.journey', 'Maps/Huge.journey']))
  expect(names.some((name) => name.includes('Broken'))).toBe(false)
  expect(notes).toEqual([
    en.backup.unreadable('Broken'),
    en.backup.noPicture('Huge'),
    en.backup.noPicture('Fine'),
  ])
  expect(strFromU8(files['README.txt']!)).toContain('2 maps (')
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

test('an empty library is a backup of nothing', async () => {
  const { names } = await zipped({ library: { persona: {}, definition: {}, agenda: {} } })
  expect(names).toEqual(['README.txt', 'backup.json', 'library.json'])
})

test('maps in the trash lie in a folder of their own, and are marked in the list', async () => {
  const { names, files } = await zipped({ maps: [entry('Kept'), entry('Thrown', sample, 5)] })
  expect(names).toEqual(expect.arrayContaining(['Maps/Kept.journey', 'Trash/Thrown.journey']))
  const manifest = JSON.parse(strFromU8(files['backup.json']!))
  expect(manifest).toMatchObject({ type: 'parcours/backup', version: 1, time: 1 })
  expect(manifest.counts).toMatchObject({ maps: 2, trashed: 1, personas: 3 })
  expect(manifest.maps[1]).toMatchObject({ title: 'Thrown', trashedAt: 5, sequence: 7 })
})

test('pictures that only an older state shows, and portraits, are in the list', async () => {
  const pictureIds = ['asset_shop', 'asset_old', 'asset_face'] as const
  const { files } = await zipped({ maps: [entry('Shop', pictured)], pictureIds })
  const { pictures } = JSON.parse(strFromU8(files['backup.json']!))
  expect(pictures.map(({ id }: { id: string }) => id)).toEqual(['asset_old', 'asset_face'])
  expect(strFromU8(files[pictures[0].file]!)).toBe('picture asset_old')
})
