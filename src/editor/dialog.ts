/** What somebody wants to paste that no Parcours copied: as text, and as markup where there is any. */
export type Pasted = { readonly text: string; readonly html: string }

/** What can be open over or beside the board. One at a time, so that none is lost behind another. */
export type Dialog =
  | {
      readonly name: 'attachKpi'
      readonly subjectId: string
      readonly measurementId?: string
      /** Where the keyboard goes in the value of a measurement that is edited; else to the value. */
      readonly field?: 'target'
    }
  | { readonly name: 'addPersona' }
  /** `given` is what was dropped or pasted, and read at once. */
  | { readonly name: 'importAnswers'; readonly given?: File | Pasted }
  | { readonly name: 'export'; readonly format: ExportFormat }
  | { readonly name: 'import'; readonly files?: readonly File[] }
  | { readonly name: 'moveTo'; readonly ids: readonly string[] }
  | {
      readonly name: 'paste'
      readonly pasted: Pasted
      /** Whether it becomes cards even where it looks like answers. */
      readonly asCards?: boolean
    }
  | { readonly name: 'settings' }
  | { readonly name: 'palette' }
  | { readonly name: 'help' }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'saveView' }
  | { readonly name: 'views' }
  | { readonly name: 'story' }
  | { readonly name: 'ballots' }

/** What an open map can be written as, where a dialog asks how or says how far it is. */
export const EXPORT_FORMATS = [
  'png',
  'jpeg',
  'svg',
  'pdf',
  'deck',
  'workbook',
  'csv',
  'report',
  'mermaid',
  'webPage',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
