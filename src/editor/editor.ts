import { type Draft, enablePatches, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyDiff, diffRecords, isEmptyDiff } from '@/model/diff'
import { type LibraryDocument, MAP_KINDS, type MapDocument } from '@/model/document'
import { ownPart } from '@/model/ownPart'
import { repairMap } from '@/model/repair'
import { abandonedSteps } from '@/model/settle'
import {
  type Change,
  changeOf,
  composeChanges,
  type DocumentName,
  EMPTY_HISTORY,
  type History,
  invertChange,
  isEmptyChange,
  record,
  seal,
} from './history'
import type { HistoryLabel } from './label'

enablePatches()

/** The documents of a window: the open map, and the library that all maps share. */
export type Workspace = { readonly map: MapDocument; readonly library: LibraryDocument }

export type EditorState = Workspace & { readonly history: History }

export type TransactOptions = {
  /** Merges with the step before, where that has the same key and was not sealed. */
  readonly mergeKey?: string
}

/** A change as it goes to storage. Typing may wait a moment to be written; nothing else does. */
export type ChangeEvent = {
  readonly change: Change
  readonly label: HistoryLabel
  readonly mergeKey?: string
}

export type Editor = {
  readonly store: StoreApi<EditorState>
  /** Changes the documents in one step of the history. A recipe that changes nothing leaves none. */
  transact(
    label: HistoryLabel,
    recipe: (draft: Draft<Workspace>) => void,
    options?: TransactOptions,
  ): void
  /**
   * Takes back the last step of this window, as far as it is still this window's: what another
   * set since stays. Steps of which nothing is left are passed over. Gives the label of the step.
   */
  undo(): HistoryLabel | undefined
  /** Does again what was taken back, under the same rule. */
  redo(): HistoryLabel | undefined
  /** Ends merging of typing, when a field loses the focus. */
  seal(): void
  /** Takes back the step that is still merging under a key, as if it had never been. */
  abandon(mergeKey: string): void
  /** Takes in what another window did. It is not a step of this window's history. */
  receive(
    name: DocumentName,
    diffs: (document: Workspace[DocumentName]) => Workspace[DocumentName],
  ): void
  /** Calls back with every change made here, in order; gives the function that stops it. */
  onChange(listener: (event: ChangeEvent) => void): () => void
}

/** The one place where a window's documents change. */
export function createEditor(workspace: Workspace): Editor {
  const store = createStore<EditorState>(() => ({ ...workspace, history: EMPTY_HISTORY }))
  const listeners = new Set<(event: ChangeEvent) => void>()
  const emit = (event: ChangeEvent) => {
    for (const listener of listeners) listener(event)
  }
  /** A part of the page that fails to show a change must not keep it from being saved. */
  const commit = (state: Partial<EditorState>, event: ChangeEvent) => {
    try {
      store.setState(state)
    } finally {
      emit(event)
    }
  }

  function travel(from: 'undo' | 'redo'): HistoryLabel | undefined {
    const state = store.getState()
    const { history } = state
    const entry = history[from].at(-1)
    if (!entry) return undefined
    const left = { ...history, [from]: history[from].slice(0, -1) }
    const change = ownChange(state, from === 'undo' ? invertChange(entry.change) : entry.change)
    if (isEmptyChange(change)) {
      store.setState({ history: left })
      return travel(from)
    }
    const to = from === 'undo' ? 'redo' : 'undo'
    // What was done, rather than what was wanted: the way back leads to where this started.
    const done = { label: entry.label, change: from === 'undo' ? invertChange(change) : change }
    commit(
      { ...applyChange(state, change), history: { ...left, [to]: [...history[to], done] } },
      { change, label: entry.label },
    )
    return entry.label
  }

  return {
    store,
    transact(label, recipe, { mergeKey } = {}) {
      const before = store.getState()
      const { workspace: after, change } = settle(run(before, recipe))
      if (isEmptyChange(change)) return
      const history = record(before.history, { label, change, ...(mergeKey && { mergeKey }) })
      commit({ ...after, history }, { change, label, ...(mergeKey && { mergeKey }) })
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    seal: () => {
      const { history } = store.getState()
      const sealed = seal(history)
      if (sealed !== history) store.setState({ history: sealed })
    },
    abandon(mergeKey) {
      const { history } = store.getState()
      const last = history.undo.at(-1)
      if (last?.mergeKey !== mergeKey) return
      const change = invertChange(last.change)
      commit(
        {
          ...applyChange(store.getState(), change),
          history: { ...history, undo: history.undo.slice(0, -1) },
        },
        { change, label: last.label },
      )
    },
    receive(name, revise) {
      store.setState((state) => ({ [name]: revise(state[name]) }) as Partial<EditorState>)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Outcome = { readonly workspace: Workspace; readonly change: Change }

function run(before: Workspace, recipe: (draft: Draft<Workspace>) => void): Outcome {
  const base: Workspace = { map: before.map, library: before.library }
  const [workspace, patches] = produceWithPatches(base, (draft) => {
    recipe(draft)
  })
  const touched = { map: new Set<string>(), library: new Set<string>() }
  for (const { path } of patches) {
    const [name, , id] = path
    touched[name as DocumentName].add(String(id))
  }
  const change = {
    map: diffRecords(base.map, workspace.map, touched.map),
    library: diffRecords(base.library, workspace.library, touched.library),
  }
  return { workspace, change }
}

/** The outcome without the steps that it left empty: see `abandonedSteps`. */
function settle(outcome: Outcome): Outcome {
  const gone = abandonedSteps(outcome.workspace.map, outcome.change.map)
  if (gone.length === 0) return outcome
  const swept = run(outcome.workspace, ({ map }) => {
    for (const id of gone) delete map.step[id]
  })
  return { workspace: swept.workspace, change: composeChanges(outcome.change, swept.change) }
}

/** The documents after a change; a document that it does not touch stays the same object. */
export function applyChange(workspace: Workspace, change: Change): Workspace {
  const { map, library } = workspace
  return {
    map: isEmptyDiff(change.map) ? map : applyDiff(map, change.map),
    library: isEmptyDiff(change.library) ? library : applyDiff(library, change.library),
  }
}

function ownChange(workspace: Workspace, { map, library }: Change): Change {
  const own = { map: ownPart(workspace.map, map), library: ownPart(workspace.library, library) }
  return isEmptyChange(own) ? own : rehomed(workspace, own)
}

/**
 * A change with what it takes for all it brings back to have a home: another window may have
 * removed a stage since.
 */
function rehomed(workspace: Workspace, change: Change): Change {
  const { map } = applyChange(workspace, change)
  const repaired = repairMap(map)
  if (repaired === map) return change
  const ids = MAP_KINDS.flatMap((kind) => Object.keys({ ...map[kind], ...repaired[kind] }))
  return composeChanges(change, changeOf('map', diffRecords(map, repaired, ids)))
}
