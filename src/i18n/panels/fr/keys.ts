import type { keys as english } from '../en/keys'

/** The keys: their sheet, their settings, and the hints of them, in French. */
export const keys: typeof english = {
  heading: 'Clavier',
  letterKeys: 'Raccourcis à une lettre',
  letterKeysHelp:
    'Désactivés, une lettre, un chiffre ou un signe seuls ne font rien : utile quand on dicte ou qu’une touche part toute seule. La palette de commandes donne toujours accès à tout.',
  hints: 'Rappels des raccourcis',
  search: 'Rechercher un raccourci',
  none: (query) => `Aucune commande ne s’appelle « ${query} ».`,
  print: 'Imprimer',
  canBeOff: 'Les raccourcis à une lettre peuvent être désactivés dans les réglages.',
  areOff:
    'Les raccourcis à une lettre sont désactivés dans les réglages ; ils sont affichés ici en clair.',
  settings: 'Réglages',
  help: 'Aide',
  nextTime: 'La prochaine fois :',
  stopHints: 'Ne plus afficher',
  dismiss: 'Fermer le rappel',
  off: 'désactivé',
}
