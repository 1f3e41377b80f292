import type { picture as english } from '../en/picture'

export const picture: typeof english = {}
