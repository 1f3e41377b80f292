import {
  IconAdjustmentsHorizontal,
  IconColumns3,
  IconFile,
  IconLayoutRows,
  IconMap2,
  IconNote,
  IconPhotoDown,
  IconRoute,
  IconSquareRounded,
  IconTerminal2,
  IconUser,
} from '@tabler/icons-react'
import type { EntryGroup } from './entry'

const ICONS = {
  command: IconTerminal2,
  stage: IconColumns3,
  lane: IconLayoutRows,
  card: IconSquareRounded,
  note: IconNote,
  persona: IconUser,
  tab: IconMap2,
  export: IconPhotoDown,
  map: IconRoute,
  page: IconFile,
  setting: IconAdjustmentsHorizontal,
} as const satisfies Record<EntryGroup, unknown>

/** What kind of thing an entry is, at a glance. */
export function EntryIcon({ group }: { group: EntryGroup }) {
  const Icon = ICONS[group]
  return <Icon size={16} stroke={1.75} aria-hidden />
}
