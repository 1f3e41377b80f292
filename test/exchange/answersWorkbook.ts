import { strToU8, zipSync } from 'fflate'

/** A cell of a made workbook: a date is written as spreadsheets do, as a number with a format. */
export type Cell =
  | string
  | number
  | Date
  | { readonly error: string }
  | { readonly shown: keyof typeof STYLES; readonly value: number }
  | null

/** Ways to show a number, by the style that a made workbook has for each. */
const STYLES = { day: 1, percent: 2, time: 3, moment: 4, spaced: 5 } as const

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DAY = 86_400_000

/** An .xlsx file with some sheets, as bytes. */
export function makeWorkbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const names = Object.keys(sheets)
  const xml = (text: string) => [strToU8(`${HEAD}${text}`), { level: 6 }] as const
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const files = names.map((name, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    xml(`<worksheet ${MAIN}><sheetData>${rowsOf(sheets[name]!)}</sheetData></worksheet>`),
  ])
  return zipSync({
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ) as never,
    'xl/workbook.xml': xml(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${names
        .map(
          (name, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ) as never,
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('')}${relation(names.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ) as never,
    'xl/styles.xml': xml(
      `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 %"/></numFmts><cellXfs count="6"><xf numFmtId="0"/>${[14, 9, 20, 22, 164].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ) as never,
    ...Object.fromEntries(files),
  })
}

function rowsOf(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`))
      return `<row r="${row + 1}">${inside.join('')}</row>`
    })
    .join('')
}

function cellOf(cell: Cell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if (cell instanceof Date)
    return `<c r="${at}" s="1"><v>${(cell.getTime() - Date.UTC(1899, 11, 30)) / DAY}</v></c>`
  if ('shown' in cell) return `<c r="${at}" s="${STYLES[cell.shown]}"><v>${cell.value}</v></c>`
  return `<c r="${at}" t="e"><v>${cell.error}</v></c>`
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
