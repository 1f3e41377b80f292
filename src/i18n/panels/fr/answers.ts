import { pluralOf } from '../../plural'
import type { answers as english } from '../en/answers'

const count = pluralOf('fr')
const listed = (parts: readonly string[]) =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts)
const answersOf = (answers: number) => count(answers, 'réponse', 'réponses')

/** Answers of a survey, on their way in, in French. */
export const answers: typeof english = {
  dialog: 'Importer des réponses',
  steps: { file: 'Fichier', columns: 'Colonnes', matches: 'Correspondances', report: 'Bilan' },
  step: (number, steps) => `Étape ${number} sur ${steps}`,
  next: 'Suivant',
  back: 'Retour',
  apply: 'Ajouter à la carte',
  answers: answersOf,

  file: 'Fichier',
  drop: 'Déposez ou choisissez un fichier de réponses CSV, TSV ou Excel (.xlsx). Il ne quitte pas cet appareil.',
  paste: 'Coller du texte',
  pasteHint: 'Un tableau avec une ligne par réponse, copié d’un tableur',
  reading: 'Lecture…',
  pasted: 'réponses collées',
  asMap: 'Importer plutôt comme une carte',
  asCards: 'Coller plutôt comme des fiches',

  sheet: 'Feuille',
  size: (source, rows, columns) =>
    `${source}\u202f: ${count(rows, 'ligne', 'lignes')}, ${count(columns, 'colonne', 'colonnes')}`,
  hasHeader: 'La première ligne nomme les colonnes',
  preview: 'Les premières lignes du fichier, et à quoi sert chaque colonne',
  use: (column) => `Rôle de la colonne «\u00a0${column}\u00a0»`,
  roles: {
    touchpoint: 'Point de contact',
    question: 'Question',
    score: 'Note',
    date: 'Date',
    persona: 'Persona',
    channel: 'Canal',
    ignore: 'Non utilisée',
  },
  wide: 'Sans colonne de points de contact, ce sont les titres des colonnes de notes qui les désignent.',
  noScore: 'Choisissez la colonne des notes\u202f: sans elle, il n’y a rien à ajouter.',
  noRows:
    'Il n’y a aucune ligne sous l’en-tête, donc aucune réponse. Choisissez une autre feuille ou un autre fichier, ou indiquez que la première ligne en est une.',
  dates: 'Dates',
  ambiguous: 'Les dates de ce fichier peuvent se lire des deux façons.',
  dayFirst: 'Jour / mois / année',
  monthFirst: 'Mois / jour / année',
  day: 'Date des réponses',
  dayHint: 'Aucune colonne ne la donne. Sans date, pas de tendance.',

  questions: 'Questions',
  question: 'Question',
  number: 'Réponses',
  scale: 'Échelle',
  scaleOf: (question) => `Échelle de «\u00a0${question}\u00a0»`,
  anyNumber: 'Tout nombre',
  emotion: 'Émotion',
  emotionOf: (question) => `«\u00a0${question}\u00a0» dit l’émotion`,
  kpi: 'KPI',
  kpiOf: (question) => `KPI de «\u00a0${question}\u00a0»`,
  noKpi: 'Aucun KPI',
  touchpoints: 'Points de contact',
  personas: 'Personas',
  name: 'Dans le fichier',
  goesTo: 'Destination',
  goesToOf: (name) => `Destination de «\u00a0${name}\u00a0»`,
  personaOf: (name) => `Qui est «\u00a0${name}\u00a0»`,
  certainty: 'Comment il a été trouvé',
  leaveOut: 'Laisser de côté',
  everyone: 'Tout le monde',
  inStages: 'Une étape entière',
  newTouchpoint: 'Un nouveau point de contact',
  newIn: (stage) => `Nouveau dans ${stage}`,
  choose: 'Chercher dans la carte',
  marks: {
    exact: 'Même nom',
    near: 'Suggestion',
    none: 'Introuvable',
    chosen: 'Choisi',
  },
  sameNames: (names) => count(names, 'nom identique', 'noms identiques'),
  more: (names) => `et ${count(names, 'autre nom', 'autres noms')}, comme reconnus`,
  noNames: 'Aucune ligne ne nomme de point de contact.',

  rows: (read, used, skipped) =>
    `${count(read, 'ligne lue', 'lignes lues')}, ${count(used, 'utilisée', 'utilisées')}, ${count(skipped, 'ignorée', 'ignorées')}.`,
  usedAnswers: (answers) => `${count(answers, 'réponse utilisée', 'réponses utilisées')}.`,
  values: 'Valeurs',
  one: 'Une seule',
  months: (months) => `Une par mois (${months})`,
  people: 'KPI',
  together: 'Ensemble',
  parts: (personas, channels) =>
    personas && channels
      ? 'Aussi par persona et par canal'
      : personas
        ? 'Aussi par persona'
        : channels
          ? 'Aussi par canal'
          : '',
  made: 'Ce qui sera créé',
  nothing:
    'Rien ne peut être tiré de ce fichier. Les raisons sont ci-dessous\u202f; revenez en arrière pour changer ce qu’il veut dire.',
  isNew: (title, stage) => `${title} (nouveau, dans ${stage})`,
  isStage: (title) => `${title} (étape entière)`,
  value: (kpi, value, answers) => `${kpi} ${value} sur ${answersOf(answers)}`,
  trend: (kpi, first, last, months, answers) =>
    `${kpi} de ${first} à ${last} en ${count(months, 'mois', 'mois')} sur ${answersOf(answers)}`,
  of: (kpi, whom) => `${kpi} (${whom})`,
  felt: (score) => `émotion ${score}`,
  feltBy: (score, each) => `émotion ${score} (${each})`,
  replaces: ({ values, emotions, evidence }) => {
    const parts = [
      values > 0 && count(values, 'valeur de KPI du même jour', 'valeurs de KPI du même jour'),
      emotions > 0 && count(emotions, 'émotion mesurée', 'émotions mesurées'),
      evidence > 0 && count(evidence, 'preuve de ce fichier', 'preuves de ce fichier'),
    ].filter((part) => part !== false)
    return `Déjà dans la carte et remplacés, sans compter deux fois\u202f: ${listed(parts)}.`
  },
  undoable: 'C’est une seule action\u202f: on l’annule en une fois.',
  evidence: (answers, source) => `${answersOf(answers)}, ${source}`,
  applied: (answers, source) =>
    `${count(answers, 'réponse ajoutée', 'réponses ajoutées')} à la carte depuis ${source}`,

  skipped: 'Ce qui n’est pas utilisé',
  copy: 'Copier la liste',
  copied: 'La liste est dans le presse-papiers.',
  copyFailed:
    'Le navigateur a refusé la liste dans le presse-papiers. Sélectionnez-la et copiez-la à la main.',
  others: 'autres',
  group: (reason, answers) => `${reason}\u202f: ${answersOf(answers)}`,
  moreRows: (rows) => `et ${count(rows, 'autre', 'autres')}`,
  reasons: {
    noTouchpoint: 'Aucun point de contact n’est nommé',
    leftOut: 'Le point de contact est laissé de côté',
    noQuestion: 'Aucune question n’est nommée',
    notUsed: 'La question n’est pas utilisée',
    noScore: 'Il n’y a pas de note',
    notANumber: 'La note n’est pas un nombre',
    outOfRange: 'La note n’est pas sur son échelle',
    notWhole: 'La note n’est pas un nombre entier',
    badDate: 'La date est illisible',
    noDate: 'Il n’y a pas de date, donc pas de mois',
    noEmotionHere: 'L’émotion se mesure aux points de contact, pas sur une étape entière',
  },
  row: (row, what) => `Ligne ${row}\u202f: ${what}`,
  skips: {
    noTouchpoint: () => 'aucun point de contact n’est nommé',
    leftOut: ({ text }) => `«\u00a0${text}\u00a0» est laissé de côté`,
    noQuestion: () => 'aucune question n’est nommée',
    notUsed: () => 'sa question n’est pas utilisée',
    noScore: () => 'il n’y a pas de note',
    notANumber: ({ text }) => `la note «\u00a0${text}\u00a0» n’est pas un nombre`,
    outOfRange: ({ text, from, to }) =>
      `la note «\u00a0${text}\u00a0» n’est pas entre ${from} et ${to}`,
    notWhole: ({ text }) => `la note «\u00a0${text}\u00a0» n’est pas un nombre entier`,
    badDate: ({ text }) => `la date «\u00a0${text}\u00a0» est illisible`,
    noDate: () => 'il n’y a pas de date',
    noEmotionHere: ({ text }) => `«\u00a0${text}\u00a0» va à une étape entière`,
  },

  errors: {
    empty: 'Il n’y a rien à lire\u202f: choisissez un fichier de réponses ou collez son texte.',
    noRows:
      'Il n’y a aucune réponse sous les en-têtes\u202f: choisissez un fichier qui en contient.',
    notText:
      'Ce fichier n’est ni du texte ni un classeur. Enregistrez les réponses en CSV ou en .xlsx.',
    notSpreadsheet:
      'Ce fichier ne se lit pas comme un classeur Excel (.xlsx). Enregistrez de nouveau les réponses en .xlsx ou en CSV.',
    oldSpreadsheet:
      'C’est un ancien fichier Excel (.xls), ou un fichier protégé. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.',
    unreadable:
      'Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou modifié\u202f: choisissez-le de nouveau.',
    openQuote: (row) =>
      `À la ligne ${row}, un guillemet s’ouvre et ne se ferme jamais. Fermez-le et importez de nouveau le fichier.`,
    tooLarge: (size, limit) =>
      `Ce fichier fait ${size}\u202f; le plus grand qui puisse être lu fait ${limit}. Découpez-le, par année par exemple.`,
    tooLargeInside: (limit) =>
      `Ce classeur prendrait plus de ${limit} une fois décompressé. Enregistrez la feuille de réponses seule.`,
    farCell: (cell) =>
      `Une cellule de ce classeur se trouve en ${cell}, bien trop loin. Supprimez ce qui est loin du tableau, puis enregistrez-le de nouveau.`,
    longCell: (cell, limit) =>
      `Le texte de la cellule ${cell} dépasse ${limit} caractères. Raccourcissez-le, puis importez de nouveau le fichier.`,
    tooManyRows: (sheet, limit) =>
      `${sheet ? `La feuille «\u00a0${sheet}\u00a0»` : 'Ce fichier'} a plus de ${limit} lignes. À découper, par année par exemple.`,
    tooManyColumns: (sheet, limit) =>
      `${sheet ? `La feuille «\u00a0${sheet}\u00a0»` : 'Ce fichier'} a plus de ${limit} colonnes. Gardez celles des réponses.`,
  },
}
