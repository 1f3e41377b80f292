import type { workbook as english } from '../en/workbook'

export const workbook: typeof english = {}
