import type { deck as english } from '../en/deck'

export const deck: typeof english = {}
