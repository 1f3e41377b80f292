import type { Messages } from '../en'
import { pluralOf } from '../plural'

const count = pluralOf('fr')

export const exporting: Messages['export'] = {
  button: 'Exporter',
  journeyFile: 'Fichier de parcours',
  png: 'Image PNG',
  jpeg: 'Image JPEG',
  svg: 'Dessin SVG',
  pdf: 'Document PDF',
  deck: 'Présentation PowerPoint',
  workbook: 'Classeur Excel',
  csv: 'Tableau CSV',
  report: 'Rapport Markdown',
  mermaid: 'Parcours Mermaid',
  webPage: 'Page web',
  copyImage: 'Copier comme image',
  scope: 'Quoi',
  scopes: { map: 'Toute la carte', selection: 'La sélection', stage: 'Une étape' },
  stage: 'Étape',
  scale: 'Taille',
  times: (factor) => `${factor}×`,
  background: 'Fond',
  backgrounds: { white: 'Blanc', theme: 'Thème', transparent: 'Transparent' },
  theme: 'Couleurs',
  text: 'Texte',
  texts: { text: 'En texte', outlines: 'En tracés' },
  textHelp: {
    text: 'Il reste modifiable. Là où la police manque, une autre la remplace.',
    outlines: 'Il est le même partout, mais n’est plus modifiable comme texte.',
  },
  carry: 'Mettre la carte dans l’image',
  carryHelp:
    'Qui a l’image peut l’importer comme carte, avec toutes ses notes, preuves et personas.',
  seen: 'Une image contient ce qui se voit. Ce qui est derrière les fiches, comme les notes, les preuves et les chiffres bruts, est dans le fichier de parcours et le classeur.',
  layers: { board: 'Fond', links: 'Liens', notes: 'Notes' },
  keptText: (lines, example) =>
    `${count(lines, 'ligne reste', 'lignes restent')} en texte, car la police n’a pas tous les signes : « ${example} »`,
  pixels: (width, height) => `${width} × ${height} pixels`,
  export: 'Exporter',
  working: 'Dessin en cours…',
  share: (percent) => `Dessin en cours… ${percent}`,
  tooLarge: (width, height) =>
    `Une image de ${width} × ${height} pixels dépasse ce qu’un navigateur peut dessiner.`,
  largest: (factor) => `Prendre ${factor}×, la plus grande qui fonctionne`,
  useSvg: 'Exporter plutôt en SVG, qui n’a pas de limite',
  fileFailed: (reason) => `Le fichier n’a pas pu être écrit\u202f: ${reason} La carte est intacte.`,
  failed: (reason) => `L’image n’a pas pu être faite : ${reason}`,
  noPicture: 'le navigateur n’en a pas donné. Une taille plus petite peut fonctionner.',
  copied: 'La vue est dans le presse-papiers.',
  copyFailed:
    'Le navigateur n’a pas accepté l’image dans le presse-papiers. Prenez plutôt « Image PNG ».',
  sealed: 'Les gommettes du tour secret encore ouvert ne sont pas dans le fichier.',
  exported: (name) => `${name} est dans vos téléchargements.`,
}
