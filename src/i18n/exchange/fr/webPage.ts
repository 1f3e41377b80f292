import type { webPage as english } from '../en/webPage'

export const webPage: typeof english = {}
