import { useObservable } from 'dexie-react-hooks'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createCaptions } from '@/drawing/captions'
import { type Messages, useMessages } from '@/i18n/messages'
import { emptyLibrary, type LibraryDocument } from '@/model/document'
import { createId } from '@/model/ids'
import type { JourneyId } from '@/model/records/journey'
import { createPersona } from '@/model/records/persona'
import type { Library, LibraryActions, MapList, MapSort } from '@/panels/library/actions'
import { putAsset } from '@/storage/assets'
import { dismissReminder } from '@/storage/backups'
import { measureMaps } from '@/storage/contents'
import { loadLibrary, loadMap } from '@/storage/documents'
import { createMap, duplicateMap, renameMap } from '@/storage/maps'
import { addPersona, changePersona, watchPersonas } from '@/storage/personas'
import { readPreference, writePreference } from '@/storage/preferences'
import {
  deleteForever,
  emptyTrash,
  type ListedMap,
  restoreMap,
  trashMap,
  watchMaps,
} from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { TEMPLATES } from '@/templates/index'
import { typeset } from '@/templates/typeset'
import type { Appearance } from '../appearance'
import { takeLaunchedFiles } from '../arrival/launchedFiles'
import { takeShared } from '../arrival/shared'
import type { PageProps } from '../pageProps'
import { goTo, HELP_ADDRESS, LIBRARY_ADDRESS, mapAddress, type Route } from '../route'
import { exportStoredMap } from '../takeAway'
import { useAnywhereKeys } from '../useAnywhereKeys'
import { createFromTemplate, welcome } from './createMaps'
import { type LibraryDialog, LibraryPages } from './LibraryPages'
import { makeThumbnail } from './makeThumbnail'
import { useBackups } from './useBackups'

/** The library and its trash, over this device's storage. */
export function LibraryRoute({
  storage,
  appearance,
  route,
}: PageProps<Extract<Route, { page: 'library' | 'trash' | 'personas' | 'help' }>>) {
  const messages = useMessages()
  const { language, theme } = appearance
  const maps = useMapList(storage, appearance)
  const personas = usePersonas(storage)
  const backups = useBackups(storage, maps)
  useThumbnails(storage, maps, messages)
  const [sort, setSort] = useState<MapSort>(readPreference('librarySort') ?? 'updated')
  const [dialog, setDialog] = useState<LibraryDialog>()
  useAnywhereKeys({
    openPalette: () => setDialog({ name: 'palette' }),
    closePalette: () => setDialog(undefined),
    isPaletteOpen: () => dialog?.name === 'palette',
    openHelp: () => goTo(HELP_ADDRESS),
  })
  useEffect(() => takeLaunchedFiles((files) => setDialog({ name: 'import', files })), [])
  const importing = route.page === 'library' ? route.importing : undefined
  useEffect(() => {
    if (!importing) return
    // The way back from a map, and a reload, must not open it again.
    goTo(LIBRARY_ADDRESS, { replace: true })
    const given = importing === 'shared' ? takeShared().catch(() => ({})) : Promise.resolve({})
    void given.then((shared) => setDialog({ name: 'import', ...shared }))
  }, [importing])

  const captions = useMemo(() => createCaptions(messages, emptyLibrary()), [messages])
  const templates = useMemo(
    () =>
      TEMPLATES.map(({ id, name, description, make }) => ({
        id,
        name: typeset(name, language),
        description: typeset(description, language),
        title: id === 'blank' ? messages.board.untitledMap : typeset(name, language),
        make: () => make(language),
      })),
    [language, messages],
  )
  const actions = useMemo<LibraryActions>(
    () => ({
      create: async (templateId, title) =>
        open(await createFromTemplate(storage, templateId as 'digital', language, title)),
      open,
      rename: (id, title) => renameMap(storage, id, title),
      duplicate: async (id) => {
        const { document } = await loadMap(storage, id)
        const [journey] = Object.values(document.journey)
        await duplicateMap(storage, id, messages.library.copyOf(journey!.title))
      },
      exportFile: (id) => exportStoredMap(storage, id, messages),
      trash: (id) => trashMap(storage, id),
      restore: (id) => restoreMap(storage, id),
      deleteForever: (id) => deleteForever(storage, id),
      emptyTrash: (ids) => emptyTrash(storage, ids),
      measure: (ids) => measureMaps(storage, ids),
      sortBy: (order) => {
        writePreference('librarySort', order)
        setSort(order)
      },
      addPersona: async (name) => {
        const persona = createPersona({ name })
        await addPersona(storage, persona)
        return persona.id
      },
      editPersona: (id, fields) => changePersona(storage, id, fields),
      duplicatePersona: (persona) =>
        addPersona(storage, {
          ...persona,
          id: createId('persona'),
          name: messages.library.copyOf(persona.name),
          archived: false,
        }),
      openImport: () => setDialog({ name: 'import' }),
      openBackup: () => setDialog({ name: 'backup' }),
      openRestore: () => setDialog({ name: 'restore' }),
      remindLater: (unkept) => {
        // Where it cannot be kept, the reminder comes back with the page.
        dismissReminder(storage, unkept).catch(() => {})
      },
      openSettings: () => setDialog({ name: 'settings' }),
    }),
    [storage, language, messages],
  )
  const closeDialog = useCallback(() => setDialog(undefined), [])
  const library: Library = {
    maps,
    personas,
    templates,
    captions,
    theme,
    sort,
    backups,
    kept: storage.kind === 'kept',
  }
  return (
    <LibraryPages
      library={library}
      actions={actions}
      route={route}
      put={(blob, width, height) => putAsset(storage, { blob, width, height })}
      dialog={dialog}
      appearance={appearance}
      storage={storage}
      importing={{
        loadLibrary: async () => (await loadLibrary(storage)).document,
        keep: (imported) => createMap(storage, imported.map, imported),
        onOpen: open,
        onBackup: (file) => setDialog({ name: 'restore', file }),
      }}
      onDropFiles={(files) => setDialog({ name: 'import', files })}
      onCloseDialog={closeDialog}
    />
  )
}

function open(id: JourneyId): void {
  goTo(mapAddress(id))
}

/**
 * The maps as they change; at the first start the sample is put among them, and until it is there
 * the library does not pass for an empty one.
 */
function useMapList(storage: Storage, { language }: Appearance): MapList {
  const [failed, setFailed] = useState(false)
  const watched = useMemo(() => watchMaps(storage), [storage])
  const listed = useObservable(watched) as ListedMap[] | undefined
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    welcome(storage, language).then(
      (made) => {
        if (!made) setBegun(true)
      },
      () => setFailed(true),
    )
  }, [storage, language])
  if (failed) return { state: 'failed' }
  if (!listed) return { state: 'loading' }
  if (!begun && listed.length > 0) setBegun(true)
  return begun || listed.length > 0 ? { state: 'ready', maps: listed } : { state: 'loading' }
}

/** The library's personas, as they change. */
function usePersonas(storage: Storage): LibraryDocument['persona'] {
  const watched = useMemo(() => watchPersonas(storage), [storage])
  return (useObservable(watched) as LibraryDocument['persona'] | undefined) ?? NO_PERSONAS
}

const NO_PERSONAS: LibraryDocument['persona'] = {}

/**
 * Makes the pictures that are missing or out of date, one after the other. A map without one is still
 * a map.
 */
function useThumbnails(storage: Storage, maps: MapList, messages: Messages): void {
  const [tried, setTried] = useState<ReadonlySet<JourneyId>>(new Set())
  const bare =
    maps.state === 'ready'
      ? maps.maps.find(
          ({ id, thumbnail, updatedAt, damaged }) =>
            thumbnail?.madeOf !== updatedAt && !damaged && !tried.has(id),
        )
      : undefined
  const id = bare?.id
  useEffect(() => {
    if (!id) return
    const next = () => setTried((before) => new Set([...before, id]))
    makeThumbnail(storage, id, messages).then(next, next)
  }, [storage, id, messages])
}
