import type { hints as english } from '../en/hints'

export const hints: typeof english = {
  addTouchpoint: 'Ajouter un premier point de contact',
  quickEntry: 'En saisir plusieurs à la suite',
  curve: 'Puis faites glisser les points de la courbe vers le haut ou le bas',
  addThought: 'Ce qu’ils pensent et ressentent',
  addPain: 'Ce qui coince',
  addOpportunity: 'Ce qui aiderait',
  addAction: 'Ce qui est fait, et par qui',
  attachKpi: 'Mesurer la fiche sélectionnée',
  text: 'Cliquez sous un moment pour écrire',
  image: 'Déposez ou collez une image',
}
