import type { Captions } from '@/layout/captions'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import type { Persona, PersonaId } from '@/model/records/persona'
import type { Unkept } from '@/storage/backups'
import type { ListedMap } from '@/storage/shelf'

/** The maps of this device, those in the trash too, as far as they have been read. */
export type MapList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly maps: readonly ListedMap[] }

/** The orders in which maps can be listed. */
export const MAP_SORTS = ['updated', 'title', 'created'] as const
export type MapSort = (typeof MAP_SORTS)[number]

/** A template as it is offered: its words are in the language of the interface. */
export type TemplateOffer = {
  readonly id: string
  readonly name: string
  readonly description: string
  /** What a map made from it is called until somebody gives it a title. */
  readonly title: string
  /** What a map made from it begins with, for its picture. Rejects where it cannot be loaded. */
  make(): Promise<TemplateMap>
}

/** A map made from a template, and the personas that it brings. */
export type TemplateMap = { readonly map: MapDocument; readonly personas: readonly Persona[] }

/** What the library pages show. */
export type Library = {
  readonly maps: MapList
  readonly personas: LibraryDocument['persona']
  /** In the order in which they are offered; the first is chosen first. */
  readonly templates: readonly TemplateOffer[]
  readonly captions: Captions
  readonly theme: 'light' | 'dark'
  readonly sort: MapSort
  readonly backups: {
    /** When everything was last backed up, ms; null where it never was, nothing until it is known. */
    readonly time: number | null | undefined
    /** Work that lies in this browser alone, where it is time to remind of it. */
    readonly due: Unkept | undefined
  }
  /** Whether maps outlive this window. */
  readonly kept: boolean
}

/**
 * What the library pages ask of the app. A promise is kept once the change is stored; one that
 * fails does so with an Error whose message is a sentence for the user, for pages show it.
 */
export type LibraryActions = {
  /** Makes a map from a template and opens it. */
  create(templateId: string, title: string): Promise<void>
  open(id: JourneyId): void
  rename(id: JourneyId, title: string): Promise<void>
  duplicate(id: JourneyId): Promise<void>
  /** Saves a journey file; gives the sentence that says what is where. */
  exportFile(id: JourneyId): Promise<string>
  trash(id: JourneyId): Promise<void>
  restore(id: JourneyId): Promise<void>
  deleteForever(id: JourneyId): Promise<void>
  /** Deletes maps of the trash for good; gives how many went. */
  emptyTrash(ids: readonly JourneyId[]): Promise<number>
  /** How much room maps take, bytes. */
  measure(ids: readonly JourneyId[]): Promise<number>
  sortBy(sort: MapSort): void
  /** Makes a persona that no map has yet. */
  addPersona(name: string): Promise<PersonaId>
  editPersona(id: PersonaId, fields: Partial<Omit<Persona, 'kind' | 'id'>>): Promise<void>
  duplicatePersona(persona: Persona): Promise<void>
  openImport(): void
  /** Asks whether everything is to be backed up in one file. */
  openBackup(): void
  openRestore(): void
  /** Sends the reminder of a backup away until there is as much work again. */
  remindLater(unkept: Unkept): void
  openSettings(): void
}

/** What either library page is given. */
export type LibraryProps = { readonly library: Library; readonly actions: LibraryActions }
