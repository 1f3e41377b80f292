/** Words, or keys as in `Mod+Z`, which are shown as they are printed on the keyboard. */
export type Phrase = string | { readonly keys: string }

/** A sentence or a few, with keys in between. */
export type Passage = readonly Phrase[]

/** What a section of the help is made of: plain data, never markup. */
export type HelpBlock =
  | { readonly kind: 'text'; readonly passage: Passage }
  | { readonly kind: 'steps'; readonly passages: readonly Passage[] }
  | { readonly kind: 'list'; readonly passages: readonly Passage[] }
  /** Keys or signs in one column, and what each does in the other. */
  | { readonly kind: 'terms'; readonly terms: readonly HelpTerm[] }
  /** Every command of the app with its keys, as the table of commands has them. */
  | { readonly kind: 'commands' }

export type HelpTerm = {
  readonly keys?: string
  /** What is typed rather than pressed. */
  readonly sign?: string
  readonly means: Passage
}

/** The sections of the help, in their order; they stand in addresses, so they must stay. */
export const HELP_SECTIONS = [
  'start',
  'board',
  'entry',
  'workshop',
  'present',
  'views',
  'kpis',
  'exchange',
  'history',
  'privacy',
  'keys',
] as const
export type HelpSectionId = (typeof HELP_SECTIONS)[number]

export type HelpSection = { readonly title: string; readonly blocks: readonly HelpBlock[] }

export type HelpText = {
  readonly search: string
  readonly contents: string
  readonly none: (query: string) => string
  readonly found: (sections: number) => string
  readonly sections: Readonly<Record<HelpSectionId, HelpSection>>
}

/** A key in a passage, as commands write it: `Mod+Z`. */
export const key = (keys: string): Phrase => ({ keys })

/** A paragraph. */
export const text = (...passage: Phrase[]): HelpBlock => ({ kind: 'text', passage })

/** Passages in the order in which they are to be done. */
export const steps = (...passages: Passage[]): HelpBlock => ({ kind: 'steps', passages })

/** Passages in no order. */
export const list = (...passages: Passage[]): HelpBlock => ({ kind: 'list', passages })

/** Keys or signs, each with what it means. */
export const terms = (...all: HelpTerm[]): HelpBlock => ({ kind: 'terms', terms: all })

/** A key with what it does. */
export const pressed = (keys: string, ...means: Phrase[]): HelpTerm => ({ keys, means })

/** A sign with what it becomes. */
export const typed = (sign: string, ...means: Phrase[]): HelpTerm => ({ sign, means })
