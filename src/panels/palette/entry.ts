import type { PanelWords } from '@/i18n/panels/panelWords'

/** What entries are listed under, in the order in which groups stand when nothing is typed. */
export type EntryGroup = Exclude<keyof PanelWords['palette']['groups'], 'recent' | 'unavailable'>

/** Something that the palette can do. */
export type PaletteEntry = {
  /** The same each time, so that it is known again among the recent ones: `command:fit`. */
  readonly id: string
  readonly group: EntryGroup
  readonly title: string
  /** Where it is, or how it stands; shown quietly behind the title. */
  readonly detail?: string
  /** Other words that find it, such as a card's notes; shown where they did. */
  readonly also?: string
  /** As in `Mod+Shift+Z`. */
  readonly keys?: string
  /** Cannot be run at this moment. */
  readonly disabled?: boolean
  /** Found only by what is typed: a map may hold thousands of them. */
  readonly content?: boolean
  run(): void
}
