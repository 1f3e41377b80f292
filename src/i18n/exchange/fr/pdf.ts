import type { pdf as english } from '../en/pdf'

export const pdf: typeof english = {}
