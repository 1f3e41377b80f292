import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { readingOf } from '@/insights/reading'
import { type MapDocument, tableOf } from '@/model/document'
import { stagesOf, stepsOf } from '@/model/outline'
import { createEvidence } from '@/model/records/evidence'
import { createNote } from '@/model/records/note'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { sample, written } from './written'

/** The page as a browser reads it, without running it. */
function parsed(text: string): Document {
  return new new Window().DOMParser().parseFromString(text, 'text/html') as unknown as Document
}

/** The sample with all that can go along, made and read once. */
let told: Promise<Document> | undefined
function tellAll(): Promise<Document> {
  told ??= written({ choices: EVERYTHING }).then(parsed)
  return told
}

const EVERYTHING = { notes: true, evidence: true, owners: true } as const

/** Every card, stage and piece of evidence says this. */
function reworded(map: MapDocument, text: string): MapDocument {
  const says = <R extends object>(table: Record<string, R>, fields: Partial<R>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...fields }]))
  return {
    ...map,
    journey: says(map.journey, { title: text, scenario: text, goal: text }),
    stage: says(map.stage, { title: text, notes: text }),
    card: says(map.card, { title: text, notes: text, cause: text, owner: text, channels: [text] }),
    evidence: says(map.evidence, { sentence: text, link: text }),
    note: says(map.note, { title: text }),
  } as MapDocument
}

test('the page lets nothing in or out, and its one script is the one that its policy names', async () => {
  const text = await written({ choices: EVERYTHING })
  const [, policy] = text.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/connect|https?:|\*|unsafe-eval/)
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
  expect(scripts).toHaveLength(1)
  const hash = createHash('sha256').update(scripts[0]![1]!).digest('base64')
  expect(policy).toContain(`script-src 'sha256-${hash}'`)
  const addresses = [...text.matchAll(/\s(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)]
  expect(addresses.length).toBeGreaterThan(20)
  // Within the page, within the file, or a link of the map's own evidence for somebody to follow.
  for (const [, address, inStyle] of addresses)
    expect(address ?? inStyle).toMatch(/^(#s\d+$|data:|https:\/\/)/)
  expect(text).not.toMatch(/<(link|img|iframe|image)[^>]*https?:|@import/)
})

test('script in any text is shown literally, in details and on the board', async () => {
  const text = `</script><script>alert(1)</script> <img src=x onerror=alert(1)> "><svg onload=alert(1)> ' onfocus='alert(1) &lt;b&gt; ]]> <!-- \${1}`
  const { map, library } = sample()
  const page = parsed(await written({ map: reworded(map, text), library, choices: EVERYTHING }))
  expect(page.querySelectorAll('script')).toHaveLength(1)
  expect(page.querySelectorAll('img, iframe, object, embed, form, base')).toHaveLength(0)
  const names = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name),
  )
  expect(names.filter((name) => name.startsWith('on'))).toEqual([])
  expect(page.querySelector('h1')!.textContent).toBe(text)
  const titles = [...page.querySelectorAll('#words .sheet h3')].map((title) => title.textContent)
  expect(titles.filter((title) => title === text)).toHaveLength(readingOf(map).cards.length)
})

test('only addresses that are safe to follow become links', async () => {
  const { map, library } = sample()
  const refused = [
    'javascript:alert(1)',
    ' JaVa\tscript:alert(1)',
    'data:text/html,x',
    '//evil.test',
  ]
  const followed = ['https://example.org/study', 'mailto:a@example.org']
  const card = readingOf(map).cards[0]!
  const pieces = [...refused, ...followed].map((link, index) =>
    createEvidence({ subjectId: card.id, order: `a${index}`, sentence: link, link }),
  )
  const evidence = Object.fromEntries(pieces.map((piece) => [piece.id, piece]))
  const page = await written({ map: { ...map, evidence }, library, choices: { evidence: true } })
  const addresses = [...page.matchAll(/<a[^>]* href="([^"#][^"]*)"/g)].map(([, href]) => href)
  expect(addresses).toEqual(followed)
})

test('notes, evidence and owners are not in the file unless they are asked for', async () => {
  const { map, library } = sample()
  const secrets = {
    notes: 'SECRET NOTE',
    evidence: 'SECRET STUDY',
    owners: 'SECRET OWNER',
  } as const
  const each = <R extends object>(table: Record<string, R>, fields: Partial<R>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...fields }]))
  const told = {
    ...map,
    journey: each(map.journey, { goal: secrets.notes }),
    stage: each(map.stage, { notes: secrets.notes }),
    card: each(map.card, { notes: secrets.notes, owner: secrets.owners }),
    note: each(map.note, { title: secrets.notes }),
    evidence: each(map.evidence, {
      sentence: secrets.evidence,
      link: `https://${secrets.evidence}`,
    }),
  } as MapDocument
  const careful = await written({ map: told, library })
  for (const secret of Object.values(secrets)) expect(careful).not.toContain(secret)
  for (const part of ['notes', 'evidence', 'owners'] as const) {
    const page = await written({ map: told, library, choices: { [part]: true } })
    for (const [other, secret] of Object.entries(secrets))
      expect([part, other, page.includes(secret)]).toEqual([part, other, part === other])
  }
})

test('every card and stage on the board leads to a sheet that tells about it', async () => {
  const { map } = sample()
  const page = await tellAll()
  const spots = [...page.querySelectorAll('.spot')]
  const shown = readingOf(map).cards.filter(({ laneId }) => !map.lane[laneId]!.collapsed)
  expect(spots).toHaveLength(shown.length + Object.keys(map.stage).length)
  for (const spot of spots) {
    const sheet = page.querySelector(spot.getAttribute('href')!)!
    const title = sheet.querySelector('h2, h3')!.textContent!
    expect(spot.getAttribute('aria-label')).toContain(title)
  }
})

test('the details tell emotion, KPIs with their course, pillars and what hurts', async () => {
  const page = await tellAll()
  const sheet = [...page.querySelectorAll('#words .sheet')].find(
    (article) => article.querySelector('h3')?.textContent === 'Pay online',
  )!
  const facts = [...sheet.querySelectorAll('dt')].map((name) => name.textContent)
  expect(facts).toEqual(
    expect.arrayContaining([
      'Emotion',
      'Channels',
      'KPIs',
      'Pillars',
      'Pain points here',
      'Evidence',
    ]),
  )
  expect(sheet.textContent).toContain('Camille −2 Frustrated')
  expect(sheet.textContent).toMatch(/Cart abandonment 68% Off target/)
  expect(sheet.textContent).toMatch(/72% \(.+\) → 70% \(.+\) → 68% \(.+\)/)
  expect(sheet.querySelector('.spark path.aim')).toBeTruthy()
})

test('the slides are the whole, each stage, each curve, the pain points and the actions', async () => {
  const page = await tellAll()
  const titles = [...page.querySelectorAll('.slide > h2')].map((title) => title.textContent)
  expect(titles).toEqual([
    ...['First online order', 'Discovery', 'Consideration', 'Purchase', 'Purchase experience'],
    ...['Loyalty', 'Camille', 'Marc', 'What hurts most', 'What to do about it'],
  ])
})

test('a sticky is drawn over the bands, where nothing cuts it', async () => {
  const page = await tellAll()
  const layers = [...page.querySelectorAll('#board > svg, #board > .band')]
  const drawn = layers.filter((layer) => layer.textContent?.includes('Ask the store team'))
  expect(drawn.map(({ localName }) => localName)).toEqual(['svg'])
})

test('each band has bars for its texts, as many as they have lines, for whoever sees it from afar', async () => {
  const page = await tellAll()
  const bands = [...page.querySelectorAll('#board .band')]
  expect(bands.length).toBeGreaterThan(0)
  for (const band of bands) {
    const paths = [...band.querySelectorAll('.bars path')]
    const bars = paths.flatMap((path) => path.getAttribute('d')!.match(/M/g) ?? [])
    const lines = [...band.querySelectorAll('tspan')].filter(({ textContent }) => textContent)
    expect(bars).toHaveLength(lines.length)
    expect(paths.length).toBeLessThan(20)
  }
})

test('a name or a title within a line stands by itself, so that one from right to left turns nothing', async () => {
  const arabic = 'مرحبا (1)'
  const { map, library } = sample()
  const [first, ...others] = Object.values(library.persona)
  const persona = tableOf([{ ...first!, name: arabic }, ...others])
  const page = parsed(
    await written({
      map: reworded(map, arabic),
      library: { ...library, persona },
      choices: EVERYTHING,
    }),
  )
  const lines = '.scores li, .subject, .kpis .small, .felt, .items p'
  const told = [...page.querySelectorAll(lines)].filter(({ textContent }) =>
    textContent!.includes(arabic),
  )
  expect(told.length).toBeGreaterThan(20)
  for (const line of told) {
    const apart = [...line.querySelectorAll('bdi')].filter((name) => name.textContent === arabic)
    const isAlone = line.textContent === arabic
    expect(isAlone || apart.length === line.textContent!.split(arabic).length - 1).toBe(true)
  }
})

test('the page is in the language of the interface', async () => {
  const page = await written({ language: 'fr' })
  expect(page).toContain('<html lang="fr">')
  expect(page).toMatch(/<button[^>]* id="start"[^>]*>.*Présenter<\/button>/)
  expect(page).toContain('<section id="map" aria-label="Carte de parcours">')
})

test('one drawing serves both themes, by the theme that was chosen', async () => {
  const system = await written()
  expect(system).toContain('@media screen and (prefers-color-scheme:dark)')
  expect(
    (await written({ choices: { theme: 'dark' } })).match(/@media screen\{:root/g),
  ).toHaveLength(1)
  expect(await written({ choices: { theme: 'light' } })).not.toContain('color-scheme:dark')
  // No colour of one theme alone is left in the drawing: each is a name, or the same in both.
  const drawing = system.slice(
    system.indexOf('<section id="map"'),
    system.indexOf('<section id="words"'),
  )
  const used = new Set(drawing.match(/var\(--k\d+\)/g))
  expect(used.size).toBeGreaterThan(8)
  for (const name of used) expect(system).toContain(`${name.slice(4, -1)}:`)
  expect(drawing).not.toMatch(/"#(1b1f27|eceef2|1b1e25)"/)
})

test('any map becomes a page without holes: no NaN, no undefined, ids once', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async (given) => {
      const text = await written({ ...given, choices: EVERYTHING })
      expect(text).not.toMatch(
        / (d|x|y|cx|cy|width|height|style|viewBox)="[^"]*(NaN|undefined|Infinity)/,
      )
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 12 },
  )
})

/** The sample as a workshop leaves it: a summary, titled steps, a note for later, a part in the decision. */
function afterWorkshop() {
  const { map, library } = sample()
  const titled = Object.values(map.step).map((step, at) => ({ ...step, title: `Moment ${at}` }))
  const [journey] = Object.values(map.journey)
  const personas = Object.values(library.persona).map((persona) => ({
    ...persona,
    decision: 'Signs the contract',
  }))
  return {
    map: {
      ...map,
      journey: tableOf([{ ...journey!, summary: 'We lose them\nat the form.' }]),
      step: tableOf(titled),
      note: tableOf([createNote({ x: 0, y: 0, title: 'Ask legal by May', parked: 'a0' })]),
    },
    library: { ...library, persona: tableOf(personas) },
  }
}

test('with the notes go what is parked and the summary of the debrief, and without them neither', async () => {
  const page = parsed(await written({ ...afterWorkshop(), choices: EVERYTHING }))
  const groups = [...page.querySelectorAll('#words > .group')].map(({ textContent }) => textContent)
  expect(groups).toContain('Parking lotAsk legal by May')
  expect(page.querySelector('#words > .facts')!.textContent).toContain(
    'SummaryWe lose them\nat the form.',
  )
  const careful = await written(afterWorkshop())
  expect(careful).not.toMatch(/Ask legal|We lose them/)
})

test('a step’s title stands in its stage and over its cards, and a persona’s part in the decision on its sheet', async () => {
  const given = afterWorkshop()
  const page = parsed(await written(given))
  const [stage] = [...page.querySelectorAll('.sheet.stage')]
  const steps = stepsOf(given.map, stagesOf(given.map)[0]!.id).map(({ title }) => title)
  expect(stage!.querySelector('.facts')!.textContent).toContain(`Steps${steps.join('')}`)
  const card = page.querySelector('[data-kind="touchpoint"] .subject')!
  expect(card.textContent).toMatch(/^Touchpoint · .+ · Moment \d+$/)
  expect(page.querySelector('[data-kind="persona"]')!.textContent).toContain('Signs the contract')
})
