import type { csv as english } from '../en/csv'

export const csv: typeof english = {}
