import type { Messages } from '../en'
import { pluralOf } from '../plural'

const count = pluralOf('fr')

export const saveState: Messages['saveState'] = {
  label: 'État de l’enregistrement',
  saved: 'Enregistré sur cet appareil',
  saving: 'Enregistrement…',
  failed: 'Non enregistré',
  memory: 'Non conservé : ce navigateur refuse le stockage',
  memoryHelp:
    'Cette fenêtre n’a pas accès au stockage : rien n’est conservé à sa fermeture. Exportez la carte pour la garder.',
  outdated:
    'Une version plus récente de Parcours est ouverte dans une autre fenêtre, et celle-ci ne peut plus enregistrer. Rechargez la page pour continuer.',
  failedHelp:
    'Le navigateur n’a pas pu écrire les dernières modifications. Elles sont à l’abri dans cette fenêtre et l’écriture est retentée ; exportez la carte pour être sûr.',
  tooLargeHelp:
    'La dernière modification est trop volumineuse pour le navigateur, une très grande image peut-être. Annulez-la ou exportez la carte.',
  quotaHelp:
    'Il n’y a plus de place sur cet appareil pour ce site. Libérez de l’espace : l’enregistrement reprend alors de lui-même. Exportez la carte pour être sûr.',
}

export const update: Messages['update'] = {
  ready: 'Une nouvelle version de Parcours est prête.',
  taken: 'Parcours a été mis à jour dans une autre fenêtre.',
  lost: 'Une partie de Parcours n’a pas pu être chargée : une nouvelle version l’a remplacée, ou le réseau manque. Votre travail est enregistré avant de recharger.',
  unsaved:
    'Les dernières modifications n’ont pas pu être enregistrées : la page n’a pas été rechargée. Exportez d’abord la carte.',
  reload: 'Recharger',
  later: 'Plus tard',
}

export const map: Messages['map'] = {
  dropHere: 'Déposez le fichier pour l’importer',
  title: 'Titre de la carte',
  scenario: 'Scénario',
  scenarioHint: 'Qui veut quoi, et quand',
  goal: 'Objectif',
  goalHint: 'Ce que cette carte doit apprendre',
  state: 'État',
  states: { current: 'Existant', future: 'Cible' },
  tabs: { map: 'Carte', table: 'Tableau', insights: 'Analyse', debrief: 'Bilan' },
  tabList: 'Façons de voir la carte',
  breadcrumb: 'Fil d’Ariane',
  gone: 'Cette carte n’est pas sur cet appareil. Elle a pu être supprimée, ou l’adresse vient d’un autre appareil.',
  newer:
    'Cette carte a été faite avec une version plus récente de Parcours. Elle n’a pas été modifiée. Rechargez la page pour obtenir la version actuelle.',
  unreadable:
    'Cette carte n’a pas pu être lue. Ce que le navigateur en conserve est intact et peut être téléchargé.',
  downloadRaw: 'Télécharger ce qui est conservé',
  leftOut: (records) =>
    `${count(records, 'élément de cette carte n’a pas pu être lu et est laissé', 'éléments de cette carte n’ont pas pu être lus et sont laissés')} de côté.`,
  changesLeftOut: (changes) =>
    `${count(changes, 'changement de cette carte n’a pas pu être lu et est laissé', 'changements de cette carte n’ont pas pu être lus et sont laissés')} de côté.`,
  rawKept: 'Ce qui en est enregistré est conservé.',
  trashed: 'Cette carte est dans la corbeille.',
  restore: 'Restaurer',
  backToLibrary: 'Retour à mes cartes',
  loading: 'Ouverture de la carte…',
  gallery: 'Outils',
  details: 'Afficher les détails',
  hideDetails: 'Masquer les détails',
}

export const crash: Messages['crash'] = {
  titles: {
    drawing: 'Un problème est survenu à l’affichage de cette page',
    code: 'Une partie de Parcours n’a pas pu être chargée',
    storage: 'Le stockage de ce navigateur n’a pas répondu',
  },
  safe: 'Votre carte est à l’abri dans ce navigateur. Pour être sûr, téléchargez-la avant de la rouvrir.',
  unsaved:
    'Les derniers changements ne sont que dans cette fenêtre. Téléchargez la carte avant de quitter cette page.',
  noMap: 'Vos cartes sont intactes.',
  again:
    'Le problème est revenu. Téléchargez la carte ; ce que cet appareil en garde est accessible d’ici.',
  reopen: 'Rouvrir',
  download: 'Télécharger la carte',
  reload: 'Recharger',
  library: 'Retour à mes cartes',
  recover: 'Tout ce que garde cet appareil',
  saved: (name) => `${name} est dans vos téléchargements.`,
  savedOlder: (name) =>
    `${name} est dans vos téléchargements, avec la carte telle qu’enregistrée en dernier.`,
  savedRaw:
    'La carte n’a pas pu devenir un fichier. Ce qui en est enregistré est dans vos téléchargements.',
  notSaved: 'Rien n’a pu être lu. Rechargez la page et réessayez.',
  copyReport: 'Copier le rapport',
  reportCopied: 'Le rapport est copié.',
  report: 'Le rapport, qui ne contient rien de vos cartes',
  mishap:
    'Un problème est survenu, et la dernière action n’est peut-être pas faite. Votre travail est toujours là.',
}
