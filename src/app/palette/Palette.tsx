import { useMemo, useState } from 'react'
import { CommandPalette } from '@/panels/palette/CommandPalette'
import type { PaletteEntry } from '@/panels/palette/entry'
import { noteRecent, readRecents } from '@/storage/recents'
import { type ListedMap, listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'

type Props = {
  readonly here: readonly PaletteEntry[]
  readonly mapsOf: (maps: readonly ListedMap[]) => PaletteEntry[]
  readonly storage: Storage
  readonly onClose: () => void
}

/**
 * The palette with what the device knows: its maps, and what was used before. It comes once that is
 * there: who types a map's name and Enter at once is kept waiting, and finds it.
 */
export function Palette({ here, mapsOf, storage, onClose }: Props) {
  const known = useLoaded(useMemo(() => () => knownOf(storage), [storage]))
  // As it was at the opening: the words of another language would come while it closes.
  const [entriesOf] = useState(() => mapsOf)
  const entries = useMemo(
    () => (known ? [...here, ...entriesOf(known.maps)] : here),
    [here, known, entriesOf],
  )
  if (!known) return null
  return (
    <CommandPalette
      entries={entries}
      recent={known.recent}
      onUse={(id) => {
        // One that is not remembered is found as well as before.
        noteRecent(storage, id).catch(() => {})
      }}
      onClose={onClose}
    />
  )
}

const NONE: readonly string[] = []

/** Where the storage does not answer, the palette is there all the same. */
async function knownOf(storage: Storage) {
  const [maps, recent] = await Promise.all([
    listMaps(storage).catch(() => []),
    readRecents(storage).catch(() => NONE),
  ])
  return { maps, recent }
}
