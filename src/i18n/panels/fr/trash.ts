import { pluralOf } from '../../plural'
import type { trash as english } from '../en/trash'

const count = pluralOf('fr')

export const trash: typeof english = {
  help: 'Les cartes restent ici jusqu’à ce que vous les supprimiez définitivement. Rien n’est supprimé automatiquement.',
  count: (maps) => count(maps, 'carte', 'cartes'),
  empty: 'Vider la corbeille',
  emptySure: (maps, titles) =>
    `Supprimer définitivement ${maps === 1 ? 'la carte' : `les ${count(maps, 'carte', 'cartes')}`} de la corbeille ? ${titles} C’est irréversible.`,
  quoted: (title) => `« ${title} »`,
  more: (maps) => `et ${count(maps, 'autre', 'autres')}`,
  emptied: (maps) =>
    `${count(maps, 'carte a été supprimée', 'cartes ont été supprimées')} définitivement.`,
  frees: (size) => `Environ ${size} seront de nouveau libres.`,
}
