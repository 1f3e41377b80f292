import { pluralOf } from '../../plural'
import type { backup as english } from '../en/backup'

const count = pluralOf('fr')

export const backup: typeof english = {
  last: (when) => `Dernière sauvegarde ${when}`,
  never: 'Pas encore de sauvegarde',
  reminder: (changes, maps) =>
    `${count(changes, 'modification', 'modifications')} dans ${count(maps, 'carte', 'cartes')} ${changes < 2 ? 'n’est' : 'ne sont'} que dans ce navigateur.`,
  reminderOld: (changes, maps) =>
    `${count(changes, 'modification', 'modifications')} dans ${count(maps, 'carte', 'cartes')} depuis la dernière sauvegarde.`,
  now: 'Sauvegarder maintenant',
  later: 'Pas maintenant',
  storage: {
    persisted: 'Le navigateur s’est engagé à conserver vos cartes, même si le disque est plein.',
    notPersisted:
      'Le navigateur ne s’est pas engagé à conserver vos cartes : il peut les effacer si le disque est plein.',
    ask: 'Le lui redemander',
    refused:
      'Il ne s’est pas engagé. Les navigateurs acceptent plus volontiers une page installée, mise en favori ou souvent visitée.',
    used: (used, free) => `${used} utilisés, ${free} libres pour ce site`,
    unknown: 'Le navigateur ne dit pas combien d’espace il y a.',
    parts: { maps: 'Cartes', pictures: 'Images', versions: 'Versions' },
    neverLong: 'Il n’y a pas encore de sauvegarde.',
    lastLong: (when) => `La dernière sauvegarde a été faite ${when}.`,
    backUp: 'Tout sauvegarder',
    restore: 'Restaurer une sauvegarde',
    clearWarning:
      'Effacer les données de ce site dans le navigateur supprime vos cartes. Seule une sauvegarde les ramène.',
  },
}
