import type { Pasted } from '@/editor/dialog'

/** Markup of a table with more than the one cell that a sheet puts around a single text. */
const SEVERAL_CELLS = /<t[dh][\s>][\s\S]*<t[dh][\s>]/i

/** Whether what was copied elsewhere is a range of a sheet. */
export const isTable = ({ html }: Pasted): boolean => SEVERAL_CELLS.test(html)

/** Whether there is any text in what was copied elsewhere. */
export const saysSomething = (pasted: Pasted): boolean => pasted.text !== '' || isTable(pasted)
