import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = join(import.meta.dirname, '../../test-results/office')
const TOOLS = ['soffice', 'pdftotext', 'pdftoppm']

/** Which of the programs that the checks need are not on this machine. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0)
}

/** A word on a page, in points from its top left corner. */
export type Word = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export type Page = {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

/** Opens a file in LibreOffice and gives its pages; their pictures lie beside the PDF afterwards. */
export async function pagesOf(blob: Blob, name: string): Promise<Page[]> {
  const folder = join(RESULTS, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.pptx`)
  writeFileSync(file, new Uint8Array(await blob.arrayBuffer()))
  // A profile of its own: a program that stands open elsewhere would take the file and say nothing.
  const profile = `-env:UserInstallation=file://${join(RESULTS, 'profile')}`
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync('soffice', [profile, ...convert], { stdio: 'pipe' })
  const pdf = join(folder, `${name}.pdf`)
  execFileSync('pdftoppm', ['-r', '96', '-png', pdf, join(folder, 'page')])
  const boxes = join(folder, 'words.html')
  execFileSync('pdftotext', ['-bbox', pdf, boxes])
  return readFileSync(boxes, 'utf8')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!
      const words = page.matchAll(
        /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)</g,
      )
      return {
        width: Number(width),
        height: Number(height),
        words: [...words].map(([, left, top, right, bottom, text]) => ({
          text: text!.replace(/&(?:apos|#39);/g, "'").replace(/&[a-z]+;/g, ' '),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      }
    })
}

/** A word's box is as high as the highest sign of its font: the letters themselves take its middle. */
function lettersOf({ text, left, top, right, bottom }: Word): Word {
  const slack = (bottom - top) * 0.22
  return { text, left: left + 0.3, right: right - 0.3, top: top + slack, bottom: bottom - slack }
}

/** The words of a page that lie on one another, or off it. */
export function faultsOn({ width, height, words }: Page): string[] {
  const letters = words.map(lettersOf)
  const off = letters
    .filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    )
    .map(({ text }) => `off the page: ${text}`)
  const over = letters.flatMap((a, index) =>
    letters
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" over "${b.text}" at ${Math.round(a.left)}, ${Math.round(a.top)}`),
  )
  return [...off, ...over]
}
