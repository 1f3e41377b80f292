import { evidence } from '../../panels/fr/evidence'
import { pluralOf } from '../../plural'
import type { tables as english } from '../en/tables'

const count = pluralOf('fr')

export const tables: typeof english = {
  columns: {
    id: 'Identifiant',
    stageNumber: 'N° d’étape',
    stage: 'Étape',
    stepNumber: 'N° de moment',
    step: 'Moment',
    laneNumber: 'N° de ligne',
    lane: 'Ligne',
    kind: 'Type',
    title: 'Titre',
    notes: 'Notes',
    channels: 'Canaux',
    personas: 'Personas',
    severity: 'Gravité',
    votes: 'Votes',
    share: 'Part (%)',
    cause: 'Cause',
    impact: 'Impact',
    effort: 'Effort',
    owner: 'Responsable',
    state: 'Avancement',
    due: 'Échéance',
    research: 'Solidité',
    brokenPillars: 'Piliers rompus',
  },
  emotion: 'Émotion',
  emotionOf: (persona) => `Émotion\u202f: ${persona}`,
  pillar: (name) => `Pilier\u202f: ${name}`,
  states: evidence.states,
  pillars: evidence.pillarNames,
  research: evidence.research,
  sources: evidence.sources,
  namesake: (name, number) => `${name} (${number})`,
  namesakes: (name) =>
    `Plusieurs personas s’appellent «\u00a0${name}\u00a0»\u202f; à partir du deuxième, ils sont numérotés.`,

  rows: ({ read, imported, skipped, empty }) =>
    `${count(read, 'ligne lue', 'lignes lues')}\u202f: ${count(imported, 'importée', 'importées')}, ${count(skipped, 'laissée', 'laissées')} de côté, ${count(empty, 'vide', 'vides')}.`,
  made: (stages, steps, cards) =>
    `Créés\u202f: ${count(stages, 'étape', 'étapes')}, ${count(steps, 'moment', 'moments')} et ${count(cards, 'fiche', 'fiches')}.`,
  more: (lines) => `Et ${count(lines, 'autre du même genre', 'autres du même genre')}.`,
  above: (text) => `«\u00a0${text}\u00a0» se trouve au-dessus du tableau et a été laissé de côté.`,
  outside: (lines) =>
    `${count(lines, 'ligne de texte hors du tableau a été laissée', 'lignes de texte hors du tableau ont été laissées')} de côté.`,
  leftOut: (name, cells) =>
    `${name === '' ? 'Ce qui n’a pas de nom' : `«\u00a0${name}\u00a0»`} a été laissé de côté, avec ${count(cells, 'cellule remplie', 'cellules remplies')}.`,
  noScore: (text) => `«\u00a0${text}\u00a0» n’est pas une émotion sur l’échelle de ce tableau.`,
  nothingToFeelAt: 'Il n’y a pas ici de point de contact pour cette émotion.',
  noValue: (text, column) =>
    `«\u00a0${text}\u00a0» ne peut pas figurer sous «\u00a0${column}\u00a0».`,
  unknownKind: (kind) =>
    `«\u00a0${kind}\u00a0» n’est pas un type de fiche\u202f; elle est devenue un texte.`,
  scaled: (from, to) => `Les émotions de ${from} à ${to} ont été lues de −2 à +2.`,
  sameStage: (title) =>
    `«\u00a0${title}\u00a0» figure deux fois côte à côte\u202f: une seule étape de plusieurs moments.`,
  continued: (stage, rows) =>
    `${count(rows, 'ligne sans étape continue', 'lignes sans étape continuent')} celle du dessus, «\u00a0${stage}\u00a0».`,
  nothingToReach: 'Il n’y a pas ici de point de contact pour ces canaux.',
  total: (name) => `«\u00a0${name}\u00a0» résume le tableau et n’est pas une étape.`,

  sheet: 'Feuille',
  tableTitle: 'Titre de la carte',
  shapes: {
    label: 'Disposition du tableau',
    columns: 'Étapes en colonnes',
    rows: 'Étapes en lignes',
    cards: 'Une fiche par ligne',
  },
  hasLabels: 'Les premières cellules nomment les lignes',
  purposeOf: (name) => `Emploi de ${name}`,
  lineOf: { columns: 'Ligne', rows: 'Colonne', cards: 'Colonne' },
  purpose: 'Devient',
  firstCells: 'Premières cellules',
  unnamed: (letter) => `(sans nom) ${letter}`,
  uses: {
    stage: 'Étapes',
    step: 'Moments',
    channel: 'Canaux',
    skip: 'Laissé de côté',
    emotion: 'Émotions',
    emotionOf: (persona) => `Émotions de ${persona}`,
    text: 'Ligne de texte',
    lane: (title) => `Ligne «\u00a0${title}\u00a0»`,
  },
  preview: 'Aperçu de la carte',
  previewOf: (cards, all) => `Les ${cards} premières fiches sur ${all}`,
  previewEmpty: 'Avec ces choix, le tableau ne donne aucune étape.',
  tooManyCards: (cards, limit) =>
    `Ce tableau donnerait ${cards} fiches\u202f; une carte en contient au plus ${limit}. Laissez des lignes de côté ou découpez le tableau.`,
  back: 'Retour',
  import: 'Importer',

  problems: {
    empty: 'Il n’y a rien à lire\u202f: choisissez un tableau ou collez ses cellules.',
    noRows:
      'Il n’y a aucune ligne sous les en-têtes\u202f: remplissez le tableau et importez-le de nouveau.',
    notText:
      'Ce fichier n’est ni du texte ni un classeur. Enregistrez le tableau en CSV ou en .xlsx.',
    notSpreadsheet:
      'Ce fichier ne se lit pas comme un classeur Excel (.xlsx). Enregistrez de nouveau le tableau en .xlsx ou en CSV.',
    oldSpreadsheet:
      'C’est un ancien fichier Excel (.xls), ou un fichier protégé. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.',
    unreadable:
      'Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou modifié\u202f: choisissez-le de nouveau.',
    openQuote: (row) =>
      `À la ligne ${row}, un guillemet s’ouvre et ne se ferme jamais. Fermez-le et importez de nouveau le fichier.`,
    tooLarge: (size, limit) =>
      `Ce fichier fait ${size}\u202f; le plus grand qui puisse être lu fait ${limit}. Découpez le tableau.`,
    tooLargeInside: (limit) =>
      `Ce classeur prendrait plus de ${limit} une fois décompressé. Enregistrez seule la feuille du tableau.`,
    farCell: (cell) =>
      `Une cellule de ce classeur se trouve en ${cell}, bien trop loin. Supprimez ce qui est loin du tableau, puis enregistrez-le de nouveau.`,
    longCell: (cell, limit) =>
      `Le texte de la cellule ${cell} dépasse ${limit} caractères. Raccourcissez-le, puis importez de nouveau le fichier.`,
    tooManyRows: (sheet, limit) =>
      `${sheet ? `La feuille «\u00a0${sheet}\u00a0»` : 'Ce tableau'} a plus de ${limit} lignes, plus qu’une carte n’en contient. À découper.`,
    tooManyColumns: (sheet, limit) =>
      `${sheet ? `La feuille «\u00a0${sheet}\u00a0»` : 'Ce tableau'} a plus de ${limit} colonnes. Gardez celles de la carte.`,
  },
}
