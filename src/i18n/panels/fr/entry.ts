import type { entry as english } from '../en/entry'

export const entry: typeof english = {
  placeholder: 'Une fiche   ! irritant  ? ressenti  > opportunité  +2 émotion  @persona  #canal',
  stagePlaceholder: 'Titre de l’étape',
  newStep: 'nouveau moment',
  stageTitle: 'Saisissez le titre de la nouvelle étape',
  behind: (stage) => `Nouvelle étape après ${stage}`,
  atStart: 'Première étape de la carte',
  personas: 'Personas',
  channels: 'Canaux',
  keys: {
    enter: 'ajouter',
    nextStep: 'moment suivant',
    nextLane: 'ligne suivante',
    newStep: 'nouveau moment',
    newStage: 'nouvelle étape',
    close: 'fermer',
    back: 'revenir aux fiches',
  },
}
