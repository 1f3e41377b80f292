import type { MapOutline } from '../outline'

/** One stage to begin with, for a journey that follows a skeleton of the team's own. */
export const outline: MapOutline = {
  title: { en: 'Untitled map', fr: 'Carte sans titre' },
  stages: [{ title: { en: 'Stage 1', fr: 'Étape 1' }, colour: 'indigo' }],
}
