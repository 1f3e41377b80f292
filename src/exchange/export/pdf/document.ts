import { jsPDF } from 'jspdf'
import type { PageSize } from './papers'

/** A document with its first page. It measures in points, and names its title and language but nobody. */
export function createDocument(
  page: PageSize,
  { title, creator, language }: { title: string; creator: string; language: 'en' | 'fr' },
): jsPDF {
  const pdf = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    orientation: orientationOf(page),
    putOnlyUsedFonts: true,
    compress: true,
    floatPrecision: 2,
  })
  privateOf(pdf).setPdfVersion(VERSION)
  pdf.setDocumentProperties({ title: infoText(title), creator: infoText(creator) })
  pdf.setLanguage(language)
  pdf.setDisplayMode('fullpage')
  pdf.viewerPreferences({ DisplayDocTitle: true })
  return pdf
}

/** The first version of PDF with all that is used: opacity, and text that stands for a picture. */
const VERSION = '1.5'

/** What jsPDF has and does not tell: else it calls everything 1.3. */
function privateOf(pdf: jsPDF) {
  const { __private__ } = pdf as unknown as {
    readonly __private__: { setPdfVersion(version: string): void }
  }
  return __private__
}

/** Adds a page, which is then the one that is drawn on. */
export function addPage(pdf: jsPDF, page: PageSize): void {
  pdf.addPage([page.width, page.height], orientationOf(page))
}

function orientationOf({ width, height }: PageSize): 'portrait' | 'landscape' {
  return width > height ? 'landscape' : 'portrait'
}

/**
 * A text as jsPDF can write it among the document's properties. It writes bytes as they are, and a
 * reader takes the byte 0D for the end of a line: "č" (01 0D) is written as a c and its accent, and
 * the few signs that cannot be taken apart are left out.
 */
function infoText(text: string): string {
  const units = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return [...units]
    .map((sign) => (hasReturn(sign) ? sign.normalize('NFD') : sign))
    .filter((sign) => !hasReturn(sign) && !/^\p{Cs}$/u.test(sign))
    .join('')
}

function hasReturn(sign: string): boolean {
  for (let at = 0; at < sign.length; at += 1) {
    const code = sign.charCodeAt(at)
    if ((code & 0xff) === 0x0d || code >> 8 === 0x0d) return true
  }
  return false
}
