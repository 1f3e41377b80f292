import type { mermaid as english } from '../en/mermaid'

export const mermaid: typeof english = {}
