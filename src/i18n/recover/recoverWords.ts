import type { Language } from '../language'
import { en, type RecoverWords } from './en'
import { fr } from './fr'

export type { RecoverWords }

/** Both languages come with the page: on a bad day nothing more may be there to be loaded. */
export const RECOVER_WORDS: Readonly<Record<Language, RecoverWords>> = { en, fr }
