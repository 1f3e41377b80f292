import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '@/drawing/surfaces/svg'
import type { Progress } from '../../progress'
import type { WorkSheet } from './sheet'
import { sheetXml } from './sheetXml'
import { stylesXml } from './styles'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Sheets as an .xlsx workbook. Written here rather than by a library: those at hand pack large parts
 * in workers that they write themselves, which the page's security policy refuses without a word.
 */
export async function packWorkbook(
  sheets: readonly WorkSheet[],
  progress: Progress,
): Promise<Blob> {
  const parts: Record<string, Uint8Array> = {}
  const put = (path: string, xml: string) => {
    parts[path] = strToU8(HEAD + xml)
  }
  for (const [index, sheet] of sheets.entries()) {
    put(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0))
    await progress.step(index + 1, sheets.length + 1)
  }
  put('[Content_Types].xml', contentTypes(sheets.length))
  put('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  put('xl/workbook.xml', workbookXml(sheets))
  put(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index): Relation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  )
  put('xl/styles.xml', stylesXml())
  return new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE })
}

type Relation = readonly [type: string, target: string]

function relationships(relations: readonly Relation[]): string {
  const inside = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${RELATIONS}">${inside.join('')}</Relationships>`
}

function workbookXml(sheets: readonly WorkSheet[]): string {
  const inside = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${inside.join('')}</sheets></workbook>`
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  )
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...overrides,
    '</Types>',
  ].join('')
}
