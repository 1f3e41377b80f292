import type { Group } from '../primitives'

/** The names that the groups of a drawing get in a file. */
export type GroupNames = (group: Group) => Readonly<Record<string, string | undefined>>

/** Groups are called by the records that they show: for a page that looks them up. */
export const recordNames: GroupNames = ({ id }) => ({ id: id || undefined })

/** Of an id, in signs: programs show it in lists. */
const LONGEST = 40

/**
 * Groups are called by what they show, for a file that is opened in a drawing program: Inkscape
 * lists groups and layers by `inkscape:label`, others by the id. `mark` ends every id, so that two
 * files can be put on one page. The file must declare the namespace `inkscape`.
 */
export function createEditingNames(mark: string): GroupNames {
  const counts = new Map<string, number>()
  return ({ label, isLayer }) => {
    if (label === '') return {}
    const name = idFrom(label)
    const before = counts.get(name) ?? 0
    counts.set(name, before + 1)
    return {
      id: `${name}${before > 0 ? `.${before + 1}` : ''}.${mark}`,
      'inkscape:label': label,
      'inkscape:groupmode': isLayer ? 'layer' : undefined,
    }
  }
}

/** What XML takes as an id everywhere: plain letters and digits, a letter first. */
function idFrom(label: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  return /^[A-Za-z]/.test(plain) ? plain : `g-${plain}`
}
