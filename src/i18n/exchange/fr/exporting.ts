import { pluralOf } from '../../plural'
import type { exporting as english } from '../en/exporting'

const count = pluralOf('fr')

export const exporting: typeof english = {
  export: 'Exporter',
  stop: 'Arrêter',
  working: 'Écriture…',
  share: (percent) => `Écriture… ${percent}`,
  away: (cards) =>
    `${count(cards, 'fiche des lignes repliées ou masquées n’est pas dessinée', 'fiches des lignes repliées ou masquées ne sont pas dessinées')} sur la carte entière\u202f: dépliez ces lignes pour ${cards === 1 ? 'l’y' : 'les y'} voir.`,
  stopped: 'Arrêté. Rien n’a été écrit.',
  failed: (reason) => `Le fichier n’a pas pu être écrit : ${reason} La carte est intacte.`,
  saved: (name) => `${name} est dans vos téléchargements.`,
  notes: 'Ce que ce format ne contient pas',
}
