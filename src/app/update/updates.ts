import { createStore } from 'zustand/vanilla'
import { saveEverything } from '@/storage/leaving'
import { followLostParts } from '@/ui/lostPart'
import { askForUpdates } from './askForUpdates'

/**
 * Why the page would be loaded anew.
 * - `ready`: a new build waits to be taken.
 * - `taken`: it was taken in another window, so that what this one has yet to load may be gone.
 * - `lost`: a part of this build could not be loaded any more.
 * - `unsaved`: it was to be loaded anew, but not everything could be saved.
 */
export type Update = {
  readonly state: 'none' | 'ready' | 'taken' | 'lost' | 'unsaved'
  /** Loads the page anew, after all work has been saved: with the new build, where one waits. */
  readonly take: () => Promise<void>
}

/** Loads the page anew after all work has been saved; where that fails, it stays and that is said. */
export const reloadOnceSaved = (): Promise<void> => onceSaved(() => location.reload())

export const updates = createStore<Update>(() => ({ state: 'none', take: reloadOnceSaved }))

/** What is not saved keeps the page. Who then still goes on is questioned by the browser. */
async function onceSaved(go: () => void): Promise<void> {
  if (await saveEverything()) go()
  else updates.setState({ state: 'unsaved', take: async () => go() })
}

/** Hears of parts that cannot be loaded any more, from the first one on. */
export function followLosses(): void {
  followLostParts(() => {
    const { state, take } = updates.getState()
    // A way that was to go on without saving was for that one time.
    updates.setState({ state: 'lost', take: state === 'unsaved' ? reloadOnceSaved : take })
  })
}

/**
 * Keeps the app for use without a network, and hears of new builds. One is never put under somebody
 * who edits: it waits until it is taken. To be called when the first page is there: what is kept for
 * later must not slow what is wanted now.
 */
export async function followUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { Workbox } = await import('workbox-window')
  // What the worker imports is of its own build only if the browser's cache is not asked for it.
  const worker = new Workbox('./sw.js', { updateViaCache: 'none' })
  let isControlled = navigator.serviceWorker.controller !== null
  let isTaken = false
  worker.addEventListener('waiting', () => {
    const go = () => {
      isTaken = true
      worker.messageSkipWaiting()
    }
    updates.setState({ state: 'ready', take: () => onceSaved(go) })
  })
  worker.addEventListener('controlling', () => {
    // A first visit has no worker, and the one that then takes the page over brings nothing new.
    const isFirst = !isControlled
    isControlled = true
    if (isFirst) return
    if (isTaken) location.reload()
    else updates.setState({ state: 'taken', take: reloadOnceSaved })
  })
  await worker.register()
  askForUpdates(worker)
}
