import type { tabs as english } from '../en/tabs'

/** What another window did to what somebody works on here, in French. */
export const tabs: typeof english = {
  removedElsewhere: (title) =>
    title === ''
      ? 'L’élément sélectionné ici a été supprimé dans un autre onglet. Annuler là-bas le fait revenir.'
      : `« ${title} » a été supprimé dans un autre onglet. Annuler là-bas le fait revenir.`,
}
