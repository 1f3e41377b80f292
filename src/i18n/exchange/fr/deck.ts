import { pluralOf } from '../../plural'
import type { deck as english } from '../en/deck'

const count = pluralOf('fr')

export const deck: typeof english = {
  title: 'Présentation PowerPoint',
  slides: 'Diapositives',
  kinds: {
    title: 'Titre',
    map: 'Carte entière',
    insights: 'Analyse',
    stages: 'Une diapositive par étape',
    personas: 'Personas',
    pains: 'Irritants',
    opportunities: 'Opportunités',
    kpis: 'KPI',
    debrief: 'Bilan',
    sources: 'Sources',
  },
  format: 'Format',
  theme: 'Couleurs',
  noSlide: 'Choisissez au moins un type de diapositive.',
  count: (slides) => count(slides, 'type de diapositive', 'types de diapositives'),
  smallMap: (points) =>
    `Sur la diapositive de la carte entière, le texte des fiches fait ${points} points : pour le lire, agrandissez l’affichage ou utilisez les diapositives par étape.`,
  cutTexts: (texts) =>
    count(
      texts,
      'texte est plus long que sa place et se poursuit dans les commentaires du présentateur.',
      'textes sont plus longs que leur place et se poursuivent dans les commentaires du présentateur.',
    ),
  notHeld: (things) => `La présentation ne contient pas ${things}.`,

  journeyMap: 'Carte de parcours client',
  stageOf: (stage, stages) => `Étape ${stage} sur ${stages}`,
  meanScore: 'Moyenne de ses points de contact',
  mean: 'Tous, en moyenne',
  persona: 'Persona',
  insightsTitle: 'Où le parcours se gagne et se perd',
  painsTitle: 'Ce qui irrite, le plus urgent d’abord',
  opportunitiesTitle: 'Que faire : le plus d’effet pour le moins d’effort d’abord',
  kpisTitle: 'Ce qui est mesuré, et où l’on en est',
  debriefTitle: 'Ce qui ressort de l’atelier',
  debriefVotesTitle: 'Ce que l’équipe a choisi',
  debriefActionsTitle: 'Qui fait quoi, et pour quand',
  debriefNotesTitle: 'Ce qui reste ouvert',
  place: 'Lieu',
  sourcesTitle: 'Sur quoi repose la carte',
  about: 'À propos de',
  said: (source, sentence) => `${source} : ${sentence}`,
}
