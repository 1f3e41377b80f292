import { pluralOf } from '../../plural'
import type { palette as english } from '../en/palette'

const count = pluralOf('fr')

/** The command palette, in French. */
export const palette: typeof english = {
  search: 'Rechercher une commande',
  placeholder: 'Une commande, une fiche, une carte, un réglage…',
  results: 'Résultats',
  groups: {
    recent: 'Récents',
    command: 'Commandes',
    stage: 'Étapes',
    lane: 'Lignes',
    card: 'Fiches',
    note: 'Notes',
    persona: 'Personas',
    tab: 'Vues de la carte',
    export: 'Exporter',
    map: 'Cartes de parcours',
    page: 'Pages',
    setting: 'Réglages',
    unavailable: 'Impossible ici',
  },
  found: (results) => count(results, 'résultat', 'résultats'),
  none: (query) => `Rien ne s’appelle « ${query} ».`,
  cardsToo: 'Tapez pour trouver aussi les fiches',
  move: 'pour choisir',
  run: 'pour exécuter',
  leave: 'pour fermer',
  newMapFrom: (template) => `Nouvelle carte : ${template}`,
  chosen: 'choisi',
  languageIs: (language) => `Langue : ${language}`,
  themeIs: (theme) => `Thème : ${theme}`,
  lettersOn: 'Activer les raccourcis à une lettre',
  lettersOff: 'Désactiver les raccourcis à une lettre',
  hintsOn: 'Afficher les rappels des raccourcis',
  hintsOff: 'Ne plus afficher les rappels des raccourcis',
}
