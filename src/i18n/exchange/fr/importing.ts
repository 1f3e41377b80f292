import { pluralOf } from '../../plural'
import type { importing as english } from '../en/importing'

const count = pluralOf('fr')
const list = new Intl.ListFormat('fr')

export const importing: typeof english = {
  dialog: 'Importer',
  file: 'Fichier',
  paste: 'Coller du texte',
  import: 'Importer',
  drop: 'Ou déposez-le n’importe où ici : un fichier de parcours, un tableur ou un CSV, du Mermaid, un plan, une image qui porte sa carte.',
  pasteHint: 'Des notes, un parcours Mermaid, un tableau copié d’un tableur…',
  target: 'Devient',
  targets: { new: 'Une nouvelle carte', here: 'Une partie de cette carte' },
  reading: 'Lecture…',
  readingOf: (at, of) => `Lecture du fichier ${at} sur ${of}…`,
  stop: 'Arrêter',
  severalDone: (maps, files) =>
    `${count(maps, 'carte créée', 'cartes créées')} à partir de ${count(files, 'fichier', 'fichiers')}.`,
  someLeft: 'Tout n’est pas venu tel quel : importez-le seul pour voir quoi.',
  alone: {
    table: 'C’est un tableau : importez-le seul, pour dire ce que ses colonnes signifient.',
    backup: 'C’est une sauvegarde complète : importez-la seule, pour choisir ce qui revient.',
    stopped: 'Vous avez arrêté avant son tour.',
  },
  openOne: (title) => `Ouvrir « ${title} »`,
  report: 'Rapport d’import',
  looksLikeAnswers: 'On dirait les réponses d’une enquête.',
  asAnswers: 'Les importer comme des réponses',
  openMap: 'Ouvrir la carte',
  close: 'Fermer',
  copyReport: 'Copier le rapport',
  reportCopied: 'Le rapport est dans le presse-papiers.',
  more: (lines) => `Et ${count(lines, 'autre ligne', 'autres lignes')}, dans le rapport copié.`,
  imported: (title) => `« ${title} » a été importée.`,
  added: (title) => `« ${title} » a été ajoutée à cette carte. Annuler la retire.`,
  part: {
    left: (parts) =>
      `N’a pas été ajouté, car cela concerne l’ensemble de l’autre carte : ${list.format(parts)}.`,
    scenario: 'son scénario',
    goal: 'son objectif',
    summary: 'son résumé',
    state: 'le fait qu’elle montre ce qui est ou ce qui est visé',
    staleAfter: 'le délai après lequel ses preuves sont périmées',
    activities: (activities) =>
      count(activities, 'activité du programme', 'activités du programme'),
    views: (views) => count(views, 'vue', 'vues'),
    rounds: (rounds, dots) =>
      `${count(rounds, 'tour de vote ouvert', 'tours de vote ouverts')} avec ${count(dots, 'gommette', 'gommettes')}`,
    dismissals: (dismissals) => count(dismissals, 'point écarté', 'points écartés'),
    joined: (title) =>
      `Ligne « ${title} » : ce qu’elle contient se trouve dans la ligne du même genre de cette carte.`,
  },
  whats: { read: 'Lu', made: 'Créé', changed: 'Modifié', skipped: 'Laissé de côté' },
  line: (line) => `ligne ${line}`,
  made: (stages, cards) =>
    `${count(stages, 'étape', 'étapes')} et ${count(cards, 'fiche', 'fiches')}`,
  readJourney: 'un fichier de parcours',
  repairs: {
    dropped: (kind, records) =>
      `${kind} : ${count(records, 'élément laissé', 'éléments laissés')} de côté, sans rattachement ou en double`,
    made: (kind, records) =>
      `${kind} : ${count(records, 'élément créé', 'éléments créés')}, car des fiches n’avaient pas de place`,
    moved: (kind, records) =>
      `${kind} : ${count(records, 'élément mis', 'éléments mis')} à une place possible`,
    ordered: (kind, records) =>
      `${kind} : ${count(records, 'élément', 'éléments')} sans rang, à présent à la fin`,
    forgot: (kind, records) =>
      `${kind} : ${count(records, 'élément ne nomme', 'éléments ne nomment')} plus ce qui n’est pas dans le fichier`,
    named: (sentence, titles, others) =>
      `${sentence} : ${list.format([...titles.map((title) => `« ${title} »`), ...(others > 0 ? [count(others, 'autre', 'autres')] : [])])}`,
  },
  leftOut: (kind) => `${kind} : illisible`,
  largePicture: (width: number, height: number) =>
    `Image de ${width} × ${height} pixels : trop grande`,
  kinds: {
    journey: 'Carte',
    stage: 'Étape',
    step: 'Moment',
    lane: 'Ligne',
    card: 'Fiche',
    cast: 'Rôle d’un persona',
    measurement: 'Valeur de KPI',
    link: 'Lien',
    note: 'Note',
    evidence: 'Preuve',
    proof: 'KPI de suivi',
    dismissal: 'Point écarté',
    round: 'Tour de vote',
    vote: 'Gommettes d’un tour',
    activity: 'Activité du programme',
    view: 'Vue',
    persona: 'Persona',
    definition: 'KPI',
    agenda: 'Programme',
    assets: 'Image',
  },
  errors: {
    empty: 'Il n’y a rien à importer : choisissez un fichier ou collez son texte.',
    unknown:
      'Aucun format n’a été reconnu. Ce qui se lit : un fichier de parcours, un tableau (CSV, Excel, cellules collées, Markdown), un parcours Mermaid, un plan, un PNG ou un SVG qui porte sa carte.',
    noMapInPicture:
      'Cette image ne porte pas de carte. À l’export en PNG ou en SVG, « Porter la carte à l’intérieur » l’y met.',
    refusedAt: (line, reason) => `Ligne ${line} : ${reason} Rien n’a été importé.`,
    refused: (reason) => `${reason} Rien n’a été importé.`,
    notJson: (line, column) =>
      `Ce n’est pas un fichier de parcours : le JSON n’est pas valide à la ligne ${line}, colonne ${column}.`,
    notJourney:
      'Ce n’est pas un fichier de parcours : c’est du JSON, mais il ne s’annonce pas comme « parcours/journey ».',
    badVersion: 'Ce fichier de parcours ne dit pas de quelle version du format il est.',
    newer: (version) =>
      `Ce fichier est au format ${version}, fait avec une version plus récente de Parcours. Rechargez la page pour obtenir la version actuelle. Rien n’a été modifié.`,
    noJourney: 'Ce fichier de parcours ne contient aucune carte.',
    tooLarge: (size, limit) =>
      `Ce fichier fait ${size} ; le plus grand qui puisse être importé fait ${limit}.`,
    tooManyRecords: (records, limit) =>
      `Ce fichier contient ${records} éléments ; une carte en admet ${limit} au plus. Rien n’a été importé.`,
    longText: (length, limit) =>
      `Un texte de ce fichier fait ${length} caractères ; la limite est de ${limit}. Rien n’a été importé.`,
    tooDeep: (limit) =>
      `Ce n’est pas un fichier de carte : plus de ${limit} crochets y sont imbriqués. Rien n’a été importé.`,
    tooBroken: (limit) =>
      `Plus de ${limit} éléments de ce fichier sont illisibles : il a été abîmé ou modifié. Rien n’a été importé.`,
    unreadable: 'Le fichier n’a pas pu être lu.',
    other: (reason) => `L’import n’a pas pu se faire : ${reason} Rien n’a été modifié.`,
  },
}
