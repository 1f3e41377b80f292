import type { outline as english } from '../en/outline'

export const outline: typeof english = {}
