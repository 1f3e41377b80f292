import type { jsPDF } from 'jspdf'

/** What jsPDF lets its plugins do, and its types do not tell. */
export type RawPdf = {
  /** Adds words to the present page, or to the object that is being written, in one line. */
  write(...words: string[]): void
  /** Reserves an object and gives its number. */
  newObjectDeferred(): number
  /** Begins a reserved object. */
  newObjectDeferredBegin(id: number, doOutput: boolean): void
  getPageInfo(page: number): {
    readonly objId: number
    /** In points, from the page's lower left corner. */
    readonly pageContext: { readonly mediaBox: { readonly topRightY: number } }
  }
}

/** The inner part of a document that the library’s types leave out. */
export function rawOf(pdf: jsPDF): RawPdf {
  return pdf.internal as unknown as RawPdf
}

/** A text as a string of PDF in hexadecimal digits, for every script. */
export function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}
