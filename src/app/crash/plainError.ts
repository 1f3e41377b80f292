/**
 * The words that browsers, React and Dexie put their errors in. What is not among them may come
 * from somebody's map.
 */
const KNOWN_WORDS = new Set(
  `a aborted access already an array assignment at be because been before big bigint bounds call
  callback calling canceled cancelled cannot cant changed child circular class clone closed closing
  completed connection constant constructor context convert converting could create data database
  deep depth did dispatch document does duplicate dynamically element end error exceeded execute
  exist expected failed fetch fewer found function handler has hook hooks iterable iterator import
  imported importing in inactive index initialization initialized input insert instance invalid is
  its iteration json key large length limit load loading many maximum memory minified missing module
  more must network newer no node non not null number object of offset on open or out outside
  parameter parse parent position preload previous primitive promise prop properties property
  provider quota range read reading react reason recursion reference rejected remove removed render
  rendered rendering request required result script set setting size stack state storage store
  string structure stylesheet suspended symbol syntax than that the this timeout to token too
  transaction type undefined unexpected unhandled unknown unterminated update upgrade use valid value
  variable version was when while with without write`.split(/\s+/),
)

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|«[^»]*»|‘[^’]*’/g

/** The number by which React tells its own errors in a built app. */
const REACT_ERROR = /^Minified React error #\d{1,4};/

/**
 * An error's message without anything that could come from a map: what is quoted goes, and of the
 * rest only the words stay that errors are made of. An ellipsis stands for what went.
 */
export function plainMessage(message: string): string {
  const number = REACT_ERROR.exec(message)?.[0]
  if (number) return number.slice(0, -1)
  const words = message.replace(QUOTED, ' … ').split(/\s+/).filter(Boolean)
  const kept = words.map((word) =>
    KNOWN_WORDS.has(word.toLowerCase().replace(/[.,:;()'’]/g, '')) ? word : '…',
  )
  return kept.filter((word, at) => word !== '…' || kept[at - 1] !== '…').join(' ')
}

/** An error's name where it is the name of an error. */
export function plainName(name: unknown): string {
  return typeof name === 'string' && /^(?:[A-Z][A-Za-z]{0,30})?Error$/.test(name) ? name : 'Error'
}

const FRAME = /([a-z]+:\/\/[^\s()]+?):(\d+):(\d+)\)?$/

/**
 * Where an error came from: `file:line:column` of the app's own scripts, which lie below `base`. The
 * first lines of a stack repeat the message, and functions can be called after anything.
 */
export function plainStack(stack: string, base: string): string[] {
  return stack.split('\n').flatMap((line) => {
    const [, address, row, column] = FRAME.exec(line.trim()) ?? []
    if (!address?.startsWith(base)) return []
    const file = /\/([\w~-]+(?:\.[\w~-]+)*\.[jt]sx?)(?:\?.*)?$/.exec(address)?.[1]
    return file ? [`${file}:${row}:${column}`] : []
  })
}
