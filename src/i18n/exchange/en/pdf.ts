import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The PDF document: its choices, what it will be like, and the words on its pages. */
export const pdf = {
  title: 'PDF document',
  paper: 'Paper',
  papers: {
    a4: 'A4',
    a3: 'A3',
    a2: 'A2',
    a1: 'A1',
    a0: 'A0',
    letter: 'Letter',
    tabloid: 'Tabloid',
  },
  orientation: 'Orientation',
  orientations: { portrait: 'Portrait', landscape: 'Landscape' },
  pages: 'Map',
  ways: { one: 'One page', tiles: 'Several pages' },
  textSize: 'Smallest text',
  points: (points: string) => `${points} pt`,
  overlap: 'Overlap',
  noOverlap: 'None',
  millimetres: (millimetres: string) => `${millimetres} mm`,
  cutMarks: 'Cut marks',
  also: 'Then, as pages of text',
  personas: 'Persona sheets',
  pains: 'Pain points',
  insights: 'Insights',
  debrief: 'Debrief',

  drawn:
    'The board as it is drawn. What lies behind its cards, such as notes, evidence and raw figures, is in the journey file and the workbook.',
  summary: (pages: number, paper: string) =>
    `${count(pages, 'page', 'pages')} for the map, ${paper}`,
  tooMany: (pages: number, most: number) =>
    `This would take ${count(pages, 'page', 'pages')}, and ${most} are the most. Choose a larger paper or a smaller text.`,
  smallest: (points: string) => `The smallest text is ${points} pt.`,
  readable: (points: string) => `It can be read: that takes ${points} pt.`,
  notReadable: (points: string) => `It is hard to read: that takes ${points} pt.`,
  cardsTooLarge: 'It is smaller than asked, so that no card is cut.',
  onePageOn: (paper: string) => `On one page: ${paper}`,
  pagesOn: (pages: number, paper: string) => `On ${count(pages, 'page', 'pages')}: ${paper}`,
  onPaper: (paper: string, orientation: string) => `${paper} ${orientation.toLowerCase()}`,
  noPaper: 'No paper of this kind is large enough for one page.',

  page: (page: string, pages: string) => `page ${page} of ${pages}`,
  map: 'Map',
  mapPage: (row: string, column: string) => `row ${row}, column ${column}`,
  subtitle: (title: string, day: string) => `${title} · as of ${day}`,
  inThisMap: 'In this map',
  share: 'Share',
  answers: 'Opportunities, owner and due date',
  counted: (name: string, things: number) => `${name}: ${things}`,
  check: 'Check',
  found: 'What it found',

  pictured: (lines: number) =>
    `${count(lines, 'line of text has', 'lines of text have')} signs that the document’s font lacks, such as emoji or Arabic. They are pictures in the PDF, drawn by this device’s fonts. Most readers find and copy their text all the same; some do not.`,
}
