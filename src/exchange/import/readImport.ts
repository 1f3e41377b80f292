import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { LibraryDocument } from '@/model/document'
import { isBackup } from '../backup/readBackup'
import { ImportError } from '../importError'
import { IMPORT_LIMIT, readJourneyFile } from '../readJourneyFile'
import { decode } from '../tables/decode'
import type { SheetRows } from '../tables/readRows'
import { readCarriedMap } from './carried'
import type { ImportedMap } from './imported'
import { importedJourney } from './importedJourney'
import { looksLikeMermaid, mermaidBlockIn, readMermaid } from './mermaid/mermaid'
import { otherDiagram } from './mermaid/otherDiagram'
import { isSurelyOutline, looksLikeOutline, readOutline } from './outline/outline'
import { redrawPictures } from './redrawPictures'
import { withoutMargin } from './table/margin'
import { readTable } from './table/readTable'
import { isTableFile, looksLikeTable } from './table/sniff'
import { importWorkbook } from './workbook/importWorkbook'

/** A file, or a text that was pasted or typed, which has no name. */
export type ImportSource = { readonly name: string; readonly content: Blob | string }

/** What was read: a map, a table that has yet to be told what it means, or a whole backup. */
export type ReadImport =
  | { readonly is: 'map'; readonly imported: ImportedMap }
  | { readonly is: 'table'; readonly title: string; readonly sheets: readonly SheetRows[] }
  /** A backup of everything, which is restored rather than imported. */
  | { readonly is: 'backup'; readonly file: Blob }

/**
 * Reads whatever comes in, by what it holds rather than by what it is called. Nothing outside is
 * touched.
 * @throws ImportError, or TableError, where it cannot be read.
 */
export async function readImport(
  source: ImportSource,
  words: ExchangeWords,
  library: LibraryDocument,
): Promise<ReadImport> {
  const read = await readAny(source, words, library)
  return read.is !== 'map'
    ? read
    : { is: 'map', imported: await redrawPictures(read.imported, words) }
}

async function readAny(
  source: ImportSource,
  words: ExchangeWords,
  library: LibraryDocument,
): Promise<ReadImport> {
  const { content } = source
  if (typeof content === 'string') return readText(source, content, words, library)
  if (await isBackup(content)) return { is: 'backup', file: content }
  if (content.size > IMPORT_LIMIT)
    throw new ImportError({ code: 'tooLarge', size: content.size, limit: IMPORT_LIMIT })
  const bytes = new Uint8Array(
    await content.arrayBuffer().catch(() => {
      throw new ImportError({ code: 'unreadable' })
    }),
  )
  if (begins(bytes, PNG)) return readPicture(content, words, library)
  if (begins(bytes, ZIP) || begins(bytes, OLE)) return readSheets(source, words, library)
  if (isOtherPicture(bytes)) throw new ImportError({ code: 'noMapInPicture' })
  const text = decode(bytes)
  if (SVG.test(text)) return readPicture(content, words, library)
  return readText(source, text, words, library)
}

const PNG = [0x89, 0x50, 0x4e, 0x47]
/** JPEG, GIF, WebP: what a map cannot be carried in. */
const OTHER_PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
]
/** The photographs of telephones, HEIC and AVIF, say so behind their first four bytes: `ftyp`. */
const FILE_TYPE = [0x66, 0x74, 0x79, 0x70]
/** Workbooks of today are zips; older ones are what Windows calls compound files. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function isOtherPicture(bytes: Uint8Array): boolean {
  return (
    OTHER_PICTURES.some((signature) => begins(bytes, signature)) ||
    begins(bytes.subarray(4), FILE_TYPE)
  )
}

async function readPicture(
  content: Blob,
  words: ExchangeWords,
  library: LibraryDocument,
): Promise<ReadImport> {
  const read = await readCarriedMap(content)
  if (!read) throw new ImportError({ code: 'noMapInPicture' })
  return { is: 'map', imported: importedJourney(read, library, words) }
}

async function readSheets(
  { name, content }: ImportSource,
  words: ExchangeWords,
  library: LibraryDocument,
): Promise<ReadImport> {
  const sheets = await readTable(content)
  const imported = await importWorkbook(sheets, library, words)
  if (imported) return { is: 'map', imported }
  return { is: 'table', title: titleFrom(name), sheets: sheets.map(withoutMargin) }
}

async function readText(
  source: ImportSource,
  text: string,
  words: ExchangeWords,
  library: LibraryDocument,
): Promise<ReadImport> {
  const known = library.persona
  if (text.trim() === '') throw new ImportError({ code: 'empty' })
  if (/^\uFEFF?\s*\{/.test(text))
    return { is: 'map', imported: importedJourney(readJourneyFile(text), library, words) }
  const map = (imported: ImportedMap): ReadImport => ({ is: 'map', imported })
  // A file that calls itself a table is one, however even it is; a text is what it looks most like.
  if (isTableFile(source.name)) return readSheets(source, words, library)
  // No text has a NUL in it; other files are full of them, save PDFs, which begin as a text does.
  if (text.includes('\0') || text.startsWith('%PDF-')) throw new ImportError({ code: 'unknown' })
  if (looksLikeMermaid(text)) return map(readMermaid(text, words, known))
  const block = mermaidBlockIn(text)
  if (block) return map(readMermaid(block.text, words, known, block.line, block.outside))
  const other = otherDiagram(text)
  if (other !== undefined)
    throw new ImportError({ code: 'refused', reason: words.mermaid.otherDiagram(other) })
  if (isSurelyOutline(text)) return map(readOutline(text, words, known))
  if (looksLikeTable(text)) return readSheets(source, words, library)
  if (looksLikeOutline(text)) return map(readOutline(text, words, known))
  throw new ImportError({ code: 'unknown' })
}

/** A map from a file is called as the file is, without its ending. */
function titleFrom(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}
