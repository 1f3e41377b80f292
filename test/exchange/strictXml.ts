const NAME = '[A-Za-z_][\\w:.-]*'
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9a-fA-F]+);)'
const ATTRIBUTE = `\\s+(${NAME})="((?:(?!")${TEXT})*)"`
const TOKEN = new RegExp(`<(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|(${TEXT}+)`, 'uy')
const DECLARATION = /^<\?xml version="1\.0"[^?]*\?>\s*/

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** Why a text is not well-formed XML; nothing where it is. Unlike a browser's parser it forgives nothing. */
export function xmlFault(xml: string): string | undefined {
  const sign = FORBIDDEN.exec(xml)
  if (sign) return `forbidden sign at ${sign.index}`
  const open: string[] = []
  let roots = 0
  TOKEN.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    if (!token) return `no markup at ${at}: ${xml.slice(at, at + 40)}`
    const [, end, name, attributes, , , empty, text] = token
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return `text outside the root at ${at}`
    } else if (end) {
      if (open.pop() !== name) return `</${name}> at ${at} closes another`
    } else {
      const names = [...attributes!.matchAll(new RegExp(ATTRIBUTE, 'gu'))].map(([, key]) => key)
      if (new Set(names).size < names.length) return `an attribute twice at ${at}`
      if (open.length === 0) roots += 1
      if (!empty) open.push(name!)
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`
  return roots === 1 ? undefined : `${roots} roots`
}
