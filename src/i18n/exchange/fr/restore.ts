import { pluralOf } from '../../plural'
import type { restore as english } from '../en/restore'

const count = pluralOf('fr')

export const restore: typeof english = {
  dialog: 'Restaurer une sauvegarde',
  file: 'Fichier de sauvegarde',
  hint: 'Le fichier zip que « Tout sauvegarder » a fait. Vous choisissez ce qui vient avant que rien ne change.',
  reading: 'Lecture…',
  madeOn: (when) => `Faite le ${when}.`,
  holds: (maps, personas, versions) =>
    `Elle contient ${count(maps, 'carte', 'cartes')}, ${count(personas, 'persona', 'personas')}${versions > 0 ? `, ${count(versions, 'version nommée', 'versions nommées')}` : ''}.`,
  unreadEntries: (entries) =>
    `${count(entries, 'entrée de sa liste est abîmée et ne peut pas venir', 'entrées de sa liste sont abîmées et ne peuvent pas venir')}.`,
  inBackup: 'Dans la sauvegarde',
  here: 'Sur cet appareil',
  choice: 'Que faire',
  choiceFor: (title) => `Que faire de ${title}`,
  size: (stages, cards) =>
    `${count(stages, 'étape', 'étapes')}, ${count(cards, 'fiche', 'fiches')}`,
  trashed: 'à la corbeille',
  notHere: 'Absente',
  damagedHere: 'Illisible',
  decisions: {
    restore: 'Restaurer',
    leave: 'Laisser de côté',
    mine: 'Garder la mienne',
    backup: 'Prendre celle de la sauvegarde',
    both: 'Garder les deux',
  },
  forAll: 'Pour toutes les cartes déjà présentes',
  forAllHelp:
    'Prendre celle de la sauvegarde garde la vôtre en copie, et s’annule dans la carte. Garder les deux amène celle de la sauvegarde comme une autre carte.',
  library: 'Personas et KPI propres déjà présents',
  libraryHelp: 'Ceux qui ne sont pas ici viennent dans tous les cas.',
  libraryChoices: { mine: 'Garder les miens', backup: 'Prendre ceux de la sauvegarde' },
  run: 'Restaurer',
  back: 'Retour',
  working: (percent) => `Restauration… ${percent}`,
  stop: 'Arrêter',
  report: 'Rapport de restauration',
  close: 'Fermer',
  copy: 'Copier le rapport',
  copied: 'Le rapport est dans le presse-papiers.',
  copyTitle: (title) => `${title} (avant la restauration)`,
  bothTitle: (title) => `${title} (de la sauvegarde)`,
  whats: {
    restored: 'Restaurées',
    replaced: 'De nouveau comme dans la sauvegarde',
    copied: 'Ajoutées comme cartes distinctes',
    same: 'Étaient déjà identiques',
    kept: 'Laissées telles qu’elles sont ici',
    failed: 'Non restaurées',
    library: 'Personas et KPI propres',
  },
  replacedNote: (copy) => `Ce qu’elle était est gardé sous « ${copy} ».`,
  libraryLine: (added, changed) =>
    added + changed === 0
      ? 'Tous étaient déjà ici.'
      : `${count(added, 'est venu', 'sont venus')}, ${count(changed, 'a été remis', 'ont été remis')} comme dans la sauvegarde.`,
  versionsLeft: (versions) =>
    `${count(versions, 'version nommée reste', 'versions nommées restent')} dans la sauvegarde : elles ne viennent qu’avec une carte absente de cet appareil.`,
  versionBroken: (name) => `La version « ${name} » est abîmée et n’a pas été restaurée.`,
  recordsLeft: (records) =>
    `${count(records, 'élément de cette carte n’a pas pu être lu et manque', 'éléments de cette carte n’ont pas pu être lus et manquent')}.`,
  picturesMissing: (pictures) =>
    `${count(pictures, 'image n’a pas pu être lue et manque', 'images n’ont pas pu être lues et manquent')}.`,
  stopped: 'Vous avez arrêté avant son tour.',
  problems: {
    notZip: 'Ce fichier n’est pas un zip, ou il a été coupé. Rien n’a été modifié.',
    notBackup:
      'Ce zip n’est pas une sauvegarde de Parcours : il lui manque la liste qu’une sauvegarde contient. Rien n’a été modifié.',
    newer:
      'Cette sauvegarde a été faite avec une version plus récente de Parcours. Rechargez la page pour obtenir la version actuelle. Rien n’a été modifié.',
    missing: 'Son fichier n’est pas dans la sauvegarde.',
    damaged: 'Son fichier dans la sauvegarde est abîmé.',
    otherMap: 'Son fichier dans la sauvegarde contient une autre carte.',
    tooLarge: (size, limit) =>
      `Son fichier dans la sauvegarde fait ${size} ; le plus grand qui puisse être lu fait ${limit}.`,
    tooMany: (files, limit) =>
      `Ce zip contient ${files.toLocaleString('fr')} fichiers ; une sauvegarde en contient au plus ${limit.toLocaleString('fr')}. Rien n’a été modifié.`,
    zipFull:
      'Le tout dépasse ce qu’un fichier zip peut contenir, 4 Go. Exportez à part les cartes aux plus grandes images.',
    full: 'Il n’y a plus de place dans ce navigateur.',
    other: (reason) => `Le navigateur l’a refusé : ${reason}`,
  },
}
