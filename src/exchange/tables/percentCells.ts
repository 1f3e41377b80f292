/** The styles of a workbook's cells that show a percentage, by their number, and the sign with what stands before it. */
export type PercentStyles = ReadonlyMap<string, string>

/** Percentages without and with two decimals, whose formats no workbook writes out (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ['9', '0%'],
  ['10', '0.00%'],
]

/** The styles of percentages in a workbook's `styles.xml`. */
export function percentStyles(xml: string): PercentStyles {
  const own = [...xml.matchAll(/<(?:\w+:)?numFmt\s([^<>]*)>/g)].map(
    ([, attributes]) =>
      [attribute(attributes!, 'numFmtId'), attribute(attributes!, 'formatCode')] as const,
  )
  const signs = new Map(
    [...BUILT_IN, ...own].flatMap(([id, code]) => {
      // Of a format's parts, the first is for numbers above zero; what is quoted is text.
      const shown = code.replace(/&quot;.*?&quot;|\\.|\[[^\]]*\]/g, '').split(';', 1)[0]!
      const sign = /([\s\u00a0\u202f]?)%/.exec(shown)
      return sign ? [[id, sign[0]] as const] : []
    }),
  )
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return new Map(
    [...formats.matchAll(/<(?:\w+:)?xf\b([^<>]*)>/g)].flatMap(([, attributes], style) => {
      const sign = signs.get(attribute(attributes!, 'numFmtId'))
      return sign === undefined ? [] : [[String(style), sign] as const]
    }),
  )
}

/** A cell with its value, and the formula that may stand before it. */
const CELL =
  /<((?:\w+:)?)c\s([^<>]*[^<>/])>(\s*(?:<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>))?\s*)<\1v>([^<]*)<\/\1v>/g

/**
 * A sheet's XML in which cells that show a percentage hold it as a text: 0.25 becomes `25%`, with
 * all its decimals. The reader tells numbers without their formats.
 */
export function writePercents(xml: string, styles: PercentStyles): string {
  return xml.replace(CELL, (whole, prefix: string, attributes: string, formula: string, value) => {
    const sign = styles.get(attribute(attributes, 's'))
    const type = attribute(attributes, 't')
    const share = Number(value)
    if (sign === undefined || (type !== '' && type !== 'n') || !Number.isFinite(share)) return whole
    const others = attributes.replace(/\bt="n"/, '')
    // What binary fractions add to hundredths is no decimal that somebody wrote.
    const percent = Number((share * 100).toPrecision(14))
    return `<${prefix}c ${others} t="str">${formula}<${prefix}v>${percent}${sign}</${prefix}v>`
  })
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}
