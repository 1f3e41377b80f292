import type { evidence as english } from '../en/evidence'

/** Evidence, pillars, causes and actions in the details, in French. */
export const evidence: typeof english = {}
