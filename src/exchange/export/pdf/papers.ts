/** From millimetres to the points that a PDF measures in: 72 to an inch. */
export const MM = 72 / 25.4

/** Portrait, in millimetres: ISO 216, and the two American sizes that offices have. */
const SIDES = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
  letter: [215.9, 279.4],
  tabloid: [279.4, 431.8],
} as const

export type Paper = keyof typeof SIDES
export type Orientation = 'portrait' | 'landscape'

/** In points. */
export type PageSize = { readonly width: number; readonly height: number }

export const PAPERS = Object.keys(SIDES) as readonly Paper[]

/** Papers of one family from small to large: whoever prints on one of them can get the others. */
const FAMILIES: readonly (readonly Paper[])[] = [
  ['a4', 'a3', 'a2', 'a1', 'a0'],
  ['letter', 'tabloid'],
]

/** A paper's family, from small to large. */
export function familyOf(paper: Paper): readonly Paper[] {
  return FAMILIES.find((family) => family.includes(paper))!
}

/** What pages of text are on: a sheet for the hand, whatever the board's paper is. */
export function textPaper(paper: Paper): Paper {
  return familyOf(paper)[0]!
}

/** The size of a page in points. */
export function pageSize(paper: Paper, orientation: Orientation): PageSize {
  const [short, long] = SIDES[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return { width: width * MM, height: height * MM }
}
