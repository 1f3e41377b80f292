import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyDiff } from '@/model/diff'
import { emptyLibrary, LIBRARY_ID, type MapDocument, recordAt } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { repairMap } from '@/model/repair'
import { openStoredMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import type { JournalRow } from '@/storage/rows'
import { createDevice, sampleMap } from './device'
import { type Edit, perform, randomEdit } from './edits'
import { createPost, type Gate, openSession, type Said, type Session, say } from './sessions'

/** How many stories each property tries: some dozens among the unit tests, 1 000 in the long run. */
const SEEDS = Number(process.env.PARCOURS_SEEDS ?? 25)

/** Ends what hangs, ms: no measure. */
const LONGEST = Math.max(180_000, SEEDS * 5_000)

beforeEach(() => {
  // Typing waits until the story says that its time is over, and nothing is tried again by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => void vi.useRealTimers())

/** One thing that happens to windows; `who` picks the window, `at` how much or which. */
type Event = { readonly what: What; readonly who: number; readonly at: number; readonly edit: Edit }
type What = keyof typeof WEIGHTS

const WEIGHTS = {
  edit: 40,
  deliver: 14,
  turns: 14,
  flush: 6,
  typed: 3,
  stall: 5,
  letGo: 12,
  open: 3,
  lose: 3,
  refresh: 2,
  full: 1,
  lie: 1,
  birth: 4,
  close: 2,
  die: 2,
  burst: 1,
} as const

const what = fc.oneof(
  ...Object.entries(WEIGHTS).map(([value, weight]) => ({
    arbitrary: fc.constant(value as What),
    weight,
  })),
)
const story = fc.array(fc.record({ what, who: fc.nat(2), at: fc.nat(9), edit: randomEdit }), {
  maxLength: 120,
  size: 'max',
})

/** A device on which a map is open in up to so many windows, and all that was ever written there. */
async function openStory(most: number) {
  const post = createPost()
  const device = createDevice(post.connect)
  const first = await device.openWindow()
  const map = sampleMap()
  const mapId = await createMap(first, map)
  first.close()
  const written: JournalRow[] = []
  /** What was said to be saved, and was not. */
  const lost: string[] = []
  const sessions: Session[] = []
  /** Those that are closing or died, of which something may still come. */
  const left: { readonly gate: Gate; readonly closed?: Promise<void> }[] = []
  const open = () =>
    openSession(
      device,
      mapId,
      (rows) => void written.push(...rows),
      (tab, said) => void lost.push(...missing(map, written, tab, said)),
    )
  const birth = async () => {
    if (sessions.length < most) sessions.push(await open())
  }
  for (let window = 0; window < most; window += 1) await birth()
  return { post, device, map, mapId, written, lost, sessions, left, birth }
}

type Story = Awaited<ReturnType<typeof openStory>>

/**
 * What a window says is saved and yet is not in any row that it wrote. Of each field, what was set
 * last must be there; a row may set it once more, to a home that another window took away since.
 * What only a repair made, and no row ever added, needs no row that removes it.
 */
function missing(
  map: MapDocument,
  written: readonly JournalRow[],
  tab: string,
  said: Said,
): string[] {
  const found = new Set<string>()
  const added = new Set(written.flatMap(({ diff }) => Object.keys(diff.added)))
  for (const id of said.keys()) if (!recordAt(map, id) && !added.has(id)) found.add(`${id} removed`)
  for (const row of written) {
    if (row.tab !== tab) continue
    const inRow: Said = new Map()
    say(inRow, row.diff)
    for (const [what, value] of inRow) found.add(`${what} ${value}`)
  }
  return [...said].map(([what, value]) => `${what} ${value}`).filter((line) => !found.has(line))
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function happen(story: Story, { what, who, at, edit }: Event) {
  const { post, sessions, birth } = story
  const session = sessions[who % Math.max(1, sessions.length)]
  if (what === 'birth') await birth()
  else if (what === 'deliver') post.deliver(at)
  else if (what === 'lose') post.lose(at)
  else if (what === 'turns') await turns(at + 1)
  else if (what === 'typed') vi.advanceTimersByTime(300)
  else if (session) happenIn(story, session, { what, who, at, edit })
}

function happenIn({ sessions, left }: Story, session: Session, { what, at, edit }: Event) {
  const { editor, autosave, gate, storage } = session
  const leave = (closed?: Promise<void>) => {
    sessions.splice(sessions.indexOf(session), 1)
    left.push({ gate, ...(closed && { closed }) })
  }
  if (what === 'edit') perform(editor, edit)
  else if (what === 'burst') {
    // More than a checkpoint holds, in one write.
    gate.stall()
    for (let card = 0; card < 210; card += 1)
      perform(editor, { act: 'addCard', at: card, text: 'one of many' })
    gate.open()
  } else if (what === 'flush') void autosave.flush()
  else if (what === 'refresh') void autosave.refresh()
  else if (what === 'stall') gate.stall()
  else if (what === 'letGo') gate.letGo(at)
  else if (what === 'open') gate.open()
  else if (what === 'full') gate.setFull(at % 2 === 0)
  else if (what === 'lie') gate.lie()
  else if (what === 'close') {
    gate.heal()
    leave(autosave.close())
  } else if (what === 'die') {
    storage.tabs.close()
    gate.die(at % 2 === 0)
    leave()
  }
}

/** Everything that waits goes on, everybody reads, and everybody is told of it. */
async function settle({ sessions, left }: Story) {
  for (const { gate } of sessions) gate.heal()
  for (const { gate, closed } of left) {
    await closed
    await gate.quiet()
  }
  for (const { autosave } of sessions) await autosave.refresh()
  for (const { autosave } of sessions) await autosave.flush()
  for (const { autosave } of sessions) await autosave.refresh()
}

/** A document's rows in order; each number and each change was written once. */
function rowsOf(written: readonly JournalRow[], documentId: JourneyId | typeof LIBRARY_ID) {
  const rows = written
    .filter((row) => row.documentId === documentId)
    .sort((a, b) => a.sequence - b.sequence)
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1))
  expect(new Set(rows.map(({ entryId }) => entryId)).size).toBe(rows.length)
  return rows
}

for (const most of [2, 3])
  test(
    `${most} windows that edit, wait, miss, die and come again end at one document, and lose nothing that was said to be saved`,
    async () => {
      await fc.assert(
        fc.asyncProperty(story, async (events) => {
          const story = await openStory(most)
          for (const event of events) await happen(story, event)
          if (story.sessions.length === 0) await story.birth()
          await settle(story)

          expect(story.lost).toEqual([])
          const { sessions, device, map, mapId, written } = story
          const next = await openStoredMap(await device.openWindow(), mapId)
          const expected = { map: next.map.document, library: next.library.document }
          for (const { editor, autosave } of sessions) {
            expect(autosave.state.getState()).toEqual({
              status: 'saved',
              failure: null,
              map: 'present',
            })
            const { map, library } = editor.store.getState()
            expect({ map, library }).toEqual(expected)
          }
          expect([...next.map.defects, ...next.library.defects]).toEqual([])
          const replay = <D extends Parameters<typeof applyDiff>[0]>(
            from: D,
            id: typeof mapId | typeof LIBRARY_ID,
          ) => rowsOf(written, id).reduce((document, { diff }) => applyDiff(document, diff), from)
          expect(repairMap(replay(map, mapId))).toEqual(expected.map)
          expect(replay(emptyLibrary(), LIBRARY_ID)).toEqual(expected.library)
          for (const { storage, close } of sessions) {
            storage.tabs.close()
            close()
          }
        }),
        { numRuns: SEEDS },
      )
    },
    LONGEST,
  )
