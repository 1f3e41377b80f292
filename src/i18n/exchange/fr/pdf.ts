import { pluralOf } from '../../plural'
import type { pdf as english } from '../en/pdf'

const count = pluralOf('fr')

/** The PDF document, in French. */
export const pdf: typeof english = {
  title: 'Document PDF',
  paper: 'Papier',
  papers: {
    a4: 'A4',
    a3: 'A3',
    a2: 'A2',
    a1: 'A1',
    a0: 'A0',
    letter: 'Lettre US',
    tabloid: 'Tabloïd US',
  },
  orientation: 'Orientation',
  orientations: { portrait: 'Portrait', landscape: 'Paysage' },
  pages: 'Carte',
  ways: { one: 'Une page', tiles: 'Plusieurs pages' },
  textSize: 'Plus petit texte',
  points: (points) => `${points}\u00a0pt`,
  overlap: 'Recouvrement',
  noOverlap: 'Aucun',
  millimetres: (millimetres) => `${millimetres}\u00a0mm`,
  cutMarks: 'Traits de coupe',
  also: 'Puis, en pages de texte',
  personas: 'Fiches des personas',
  pains: 'Irritants',
  insights: 'Analyse',
  debrief: 'Bilan',

  drawn:
    'Le plateau tel qu’il est dessiné. Ce qui se trouve derrière ses fiches (notes, preuves, chiffres bruts) est dans le fichier de parcours et le classeur.',
  summary: (pages, paper) => `${count(pages, 'page', 'pages')} pour la carte, ${paper}`,
  tooMany: (pages, most) =>
    `Il faudrait ${count(pages, 'page', 'pages')}, et ${most} sont le maximum. Choisissez un papier plus grand ou un texte plus petit.`,
  smallest: (points) => `Le plus petit texte fait ${points}\u00a0pt.`,
  readable: (points) => `Il se lit bien\u00a0: il faut pour cela ${points}\u00a0pt.`,
  notReadable: (points) => `Il se lit mal\u00a0: il faudrait ${points}\u00a0pt.`,
  cardsTooLarge: 'Il est plus petit que demandé, pour qu’aucune fiche ne soit coupée.',
  onePageOn: (paper) => `Sur une page\u00a0: ${paper}`,
  pagesOn: (pages, paper) => `Sur ${count(pages, 'page', 'pages')}\u00a0: ${paper}`,
  onPaper: (paper, orientation) => `${paper} ${orientation.toLowerCase()}`,
  noPaper: 'Aucun papier de ce genre n’est assez grand pour une seule page.',

  page: (page, pages) => `page ${page} sur ${pages}`,
  map: 'Carte',
  mapPage: (row, column) => `rangée ${row}, colonne ${column}`,
  subtitle: (title, day) => `${title} · état au ${day}`,
  inThisMap: 'Dans cette carte',
  share: 'Part',
  answers: 'Opportunités, responsable et échéance',
  counted: (name, things) => `${name}\u00a0: ${things}`,
  check: 'Contrôle',
  found: 'Ce qu’il a trouvé',

  pictured: (lines) =>
    `${count(lines, 'ligne de texte contient', 'lignes de texte contiennent')} des signes que la police du document n’a pas, comme des émojis ou de l’arabe. Ce sont des images dans le PDF, dessinées avec les polices de cet appareil. La plupart des lecteurs en trouvent et en copient quand même le texte\u202f; certains non.`,
}
