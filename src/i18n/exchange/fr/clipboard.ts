import type { clipboard as english } from '../en/clipboard'

export const clipboard: typeof english = {}
