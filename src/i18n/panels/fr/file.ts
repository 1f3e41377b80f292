import type { file as english } from '../en/file'

/** The real file that a map is tied to, in French. */
export const file: typeof english = {
  saveTo: 'Enregistrer sous…',
  saveToName: (name) => `Enregistrer dans ${name}`,
  saveToOther: 'Enregistrer sous un autre nom…',
  open: 'Ouvrir un fichier…',
  untie: (name) => `Ne plus écrire dans ${name}`,
  kind: 'Fichier de parcours',
  label: 'Fichier',
  saveKey: 'Enregistrer tout de suite, dans le fichier aussi',
  states: {
    written: (name) => `Dans ${name}`,
    waiting: (name) => `Écriture dans ${name}…`,
    problem: (name) => `Pas dans ${name}`,
  },
  writtenAt: (name, when) => `${name} contient cette carte telle qu’elle était le ${when}.`,
  asks: (name) =>
    `Le navigateur redemande votre accord avant que Parcours écrive dans ${name}. D’ici là, vos modifications ne sont gardées que dans ce navigateur.`,
  allow: 'Autoriser',
  changed: (name) =>
    `${name} a été modifié par un autre programme ou sur un autre appareil. Rien n’y est écrit tant que vous n’avez pas décidé.`,
  takeCopy: 'Garder celle du fichier comme une autre carte',
  overwrite: 'Écrire par-dessus',
  gone: (name) =>
    `${name} n’est plus où il était : il a été déplacé, renommé ou supprimé. Votre carte est en sûreté dans ce navigateur.`,
  choose: 'Choisir un fichier…',
  letGo: 'Ne plus y écrire',
  failed: (name, reason) =>
    `${name} n’a pas pu être écrit : ${reason} Votre carte est en sûreté dans ce navigateur.`,
  again: 'Réessayer',
  saved: (name) => `Écrit dans ${name}.`,
  copyKept: (title) => `Ce qui était dans le fichier est maintenant la carte « ${title} ».`,
  copyTitle: (title) => `${title} (du fichier)`,
  notOpened: (reason) => `Le fichier n’a pas pu être ouvert : ${reason}`,
  notSaved: (reason) =>
    `Aucun fichier n’a été écrit : ${reason} Votre carte est en sûreté dans ce navigateur.`,
  notTied:
    'Une partie du fichier n’a pas pu être lue, la carte n’y est donc pas liée : y écrire la ferait disparaître.',
}
