import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createEditor, type Editor } from '@/editor/editor'
import { emptyMap, journeyOf, type MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { createCard } from '@/model/records/card'
import { createJourney, type JourneyId } from '@/model/records/journey'
import { createLane } from '@/model/records/lane'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { type Autosave, createAutosave } from '@/storage/autosave'
import { openStoredMap } from '@/storage/documents'
import { openStorage, type Storage } from '@/storage/storage'
import type { Channel } from '@/storage/tabs'

/** A device with one database, on which any number of windows can be open. */
export type Device = { readonly factory: IDBFactory; openWindow(): Promise<Storage> }

/** `connect` gives a window its end of the channel between windows; by default word comes at once. */
export function createDevice(connect = connectAtOnce(new Set<Channel>())): Device {
  const factory = new IDBFactory()
  return { factory, openWindow: () => openStorage({ factory, channel: connect() }) }
}

/** Ends of a channel that all windows of a device share. */
const connectAtOnce = (channels: Set<Channel>) => (): Channel => {
  const channel: Channel = {
    onmessage: null,
    postMessage(message) {
      for (const other of channels)
        if (other !== channel)
          other.onmessage?.(new MessageEvent('message', { data: structuredClone(message) }))
    },
    close: () => void channels.delete(channel),
  }
  channels.add(channel)
  return channel
}

export type Work = { readonly editor: Editor; readonly autosave: Autosave }

/** Opens a map in a window as the app does. */
export async function workOn(storage: Storage, mapId: JourneyId): Promise<Work> {
  const opened = await openStoredMap(storage, mapId)
  const editor = createEditor({ map: opened.map.document, library: opened.library.document })
  return { editor, autosave: createAutosave({ editor, storage, opened }) }
}

/** A map of `stages` stages with `cards` touchpoints each, one to a step. */
export function sampleMap(stages = 2, cards = 3): MapDocument {
  const map = emptyMap(createJourney({ title: 'Sample' }))
  const lane = createLane({ type: 'touchpoint', order: 'a0' })
  const records: { [kind: string]: Record<string, unknown> } = { lane: { [lane.id]: lane } }
  const put = <R extends { kind: string; id: string; order: string }>(record: R): R => {
    records[record.kind] = { ...records[record.kind], [record.id]: record }
    return record
  }
  let lastStage: { id: string; order: string }[] = []
  for (let s = 0; s < stages; s += 1) {
    const stage = put(createStage({ order: orderAtEnd(lastStage), title: `Stage ${s}` }))
    lastStage = [stage]
    let lastStep: { id: string; order: string }[] = []
    for (let c = 0; c < cards; c += 1) {
      const step = put(createStep({ stageId: stage.id, order: orderAtEnd(lastStep) }))
      lastStep = [step]
      const home = { laneId: lane.id, homeId: step.id, order: 'a0' }
      put(createCard({ type: 'touchpoint', ...home, title: `Card ${s}.${c}` }))
    }
  }
  return { ...map, ...records } as MapDocument
}

export function idOf(map: MapDocument): JourneyId {
  return journeyOf(map).id
}

/** Adds a card with a title to the first step. */
export function addCard(editor: Editor, title: string): void {
  const { map } = editor.store.getState()
  const lane = Object.values(map.lane)[0]!
  const step = Object.values(map.step)[0]!
  const card = createCard({
    type: 'touchpoint',
    laneId: lane.id,
    homeId: step.id,
    order: 'a1',
    title,
  })
  editor.transact({ verb: 'add', name: title }, (draft) => {
    draft.map.card[card.id] = card
  })
}

/** Types into the map's title, as a field does: one merging transaction for each letter. */
export function type(editor: Editor, text: string): void {
  for (const letter of text)
    editor.transact(
      { verb: 'edit' },
      ({ map }) => {
        for (const journey of Object.values(map.journey)) journey.title += letter
      },
      { mergeKey: 'title' },
    )
}

/** Makes so many changes of the map's scenario, each a step of its own. */
export function changeOften(editor: Editor, times: number): void {
  for (let time = 0; time < times; time += 1)
    editor.transact({ verb: 'edit' }, ({ map }) => {
      for (const journey of Object.values(map.journey)) journey.scenario = `Change ${time}`
    })
}

export function titlesOf(map: MapDocument): string[] {
  return Object.values(map.card)
    .map((card) => card.title)
    .sort()
}
