import type { Rolldown } from 'vite'

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/** The pages that addresses lead to, of which one shows the board. */
const PAGE = /\/src\/app\/\w+\/\w+Route\.tsx$/
const BOARD_PAGE = /\/src\/app\/map\/MapRoute\.tsx$/

/** Each icon is imported by one list of them all, which does not tell who needs it. */
const ICON = /\/icons-react\/dist\/esm\/icons\//

/**
 * What is packed together. By itself the bundler makes a file of every set of modules that the same
 * pages share: more than forty before the board, of which each is compressed alone and names again
 * what it takes from the others. So what the app begins with is one file, what the board shares with
 * other pages another, and what it shares with its panels and dialogs a third.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'app', tags: ['$initial'], priority: 1 },
  { name: sharedByTheBoard },
  { name: 'icons', test: ICON, entriesAware: true, priority: -1 },
]

function sharedByTheBoard(id: string, graph: Graph): string | null {
  if (ICON.test(id)) return null
  const asking = askedBy(id, graph)
  if (!asking.some((each) => BOARD_PAGE.test(each))) return null
  return asking.some((each) => PAGE.test(each) && !BOARD_PAGE.test(each)) ? 'board' : 'map'
}

/** What is asked for by itself and needs a module, at once or through others. */
function askedBy(id: string, graph: Graph): readonly string[] {
  const met = new Set([id])
  for (const each of met)
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) met.add(importer)
  return [...met].filter((each) => graph.getModuleInfo(each)?.dynamicImporters.length)
}
