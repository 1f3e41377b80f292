import { pluralOf } from '../plural'

const count = pluralOf('en')

export const exporting = {
  button: 'Export',
  journeyFile: 'Journey file',
  png: 'PNG image',
  jpeg: 'JPEG image',
  svg: 'SVG drawing',
  pdf: 'PDF document',
  deck: 'PowerPoint deck',
  workbook: 'Excel workbook',
  csv: 'CSV table',
  report: 'Markdown report',
  mermaid: 'Mermaid journey',
  webPage: 'Web page',
  copyImage: 'Copy as image',
  scope: 'What',
  scopes: { map: 'Whole map', selection: 'Selection', stage: 'One stage' },
  stage: 'Stage',
  scale: 'Size',
  times: (factor: number) => `${factor}×`,
  background: 'Background',
  backgrounds: { white: 'White', theme: 'Theme', transparent: 'Transparent' },
  theme: 'Colours',
  text: 'Text',
  texts: { text: 'As text', outlines: 'As outlines' },
  textHelp: {
    text: 'Can be edited. Where the font is missing, another stands in.',
    outlines: 'Looks the same everywhere, but can no longer be edited as text.',
  },
  carry: 'Carry the map inside',
  carryHelp:
    'Whoever has the picture can import it as the map, with all its notes, evidence and personas.',
  seen: 'A picture holds what is seen. What lies behind the cards, such as notes, evidence and raw figures, is in the journey file and the workbook.',
  layers: { board: 'Background', links: 'Links', notes: 'Notes' },
  keptText: (lines: number, example: string) =>
    `${count(lines, 'line stays', 'lines stay')} text, for the font lacks some of the signs: “${example}”`,
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  export: 'Export',
  working: 'Drawing…',
  share: (percent: string) => `Drawing… ${percent}`,
  tooLarge: (width: string, height: string) =>
    `A picture of ${width} × ${height} pixels is more than a browser can draw.`,
  largest: (factor: string) => `Use ${factor}×, the largest that works`,
  useSvg: 'Export as SVG instead, which has no limit',
  failed: (reason: string) => `The picture could not be made: ${reason}`,
  fileFailed: (reason: string) => `The file could not be written: ${reason} The map is untouched.`,
  noPicture: 'the browser gave none. A smaller size may work.',
  copied: 'The view is on the clipboard.',
  copyFailed: 'The browser did not let the picture onto the clipboard. Use “PNG image” instead.',
  /** Of a secret round that is open, nobody may see who gave what. */
  sealed: 'The dots of the secret round that is still open are not in the file.',
  exported: (name: string) => `${name} is in your downloads.`,
}
