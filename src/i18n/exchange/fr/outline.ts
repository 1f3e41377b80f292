import { pluralOf } from '../../plural'
import type { outline as english } from '../en/outline'

const count = pluralOf('fr')

export const outline: typeof english = {
  heading: 'Un plan, comme on le tape dans des notes',
  signs: {
    stage: 'une ligne seule : une étape',
    touchpoint: 'en retrait dessous : un point de contact',
    score: 'en fin de ligne : l’émotion, de −2 à +2',
    pain: 'un irritant',
    thought: 'un ressenti',
    opportunity: 'une opportunité',
    persona: 'en fin de ligne : un persona',
    channel: 'en fin de ligne : un canal',
  },
  example: {
    stage: 'Achat',
    touchpoint: 'Payer en ligne',
    pain: 'Carte refusée deux fois',
    thought: 'Est-ce passé ?',
    opportunity: 'Dire pourquoi cela échoue',
    persona: 'Camille',
    channel: 'téléphone',
  },
  listHint: 'Les listes avec - ou 1. et les titres avec # conviennent aussi.',
  made: (stages, touchpoints, others) =>
    `${count(stages, 'étape', 'étapes')}, ${count(touchpoints, 'point de contact', 'points de contact')} et ${count(others, 'autre fiche', 'autres fiches')} lus dans un plan.`,
  title: (text) => `« ${text} » est devenu le titre de la carte.`,
  noStage: 'Ce qui précède la première étape est dans une étape sans titre.',
  flat: 'Aucune ligne n’est en retrait : toutes sont des points de contact d’une seule étape.',
  deeper: (card) => `Une ligne sans signe, en retrait sous « ${card} » : elle est dans ses notes.`,
  underStage: (stage) =>
    `Aucun point de contact ne précède : cela concerne toute l’étape « ${stage} ».`,
  stageScore: (score) => `${score} : l’émotion d’une étape vient de ses points de contact.`,
  stageTags: (tags) => `${tags} : seuls les points de contact et les autres fiches en ont.`,
  cardScore: (score) => `${score} : seuls les points de contact ont ici une émotion.`,
  rounded: (score, half) => `L’émotion ${score} est devenue ${half} : on garde des demis.`,
  outside: (score) => `L’émotion ${score} est hors de −2…+2, et n’est pas reprise.`,
  inTitle: (tags) =>
    `${tags} reste dans le titre : les marques se lisent en fin de ligne, et un nouveau persona y tient en un mot.`,
  otherScore: (score) => `L’émotion ${score} a cédé la place à une autre.`,
  emptySign: (sign) => `Rien ne suit « ${sign} ».`,
  tooMany: (limit) =>
    `Le texte a plus de ${limit.toLocaleString('fr')} lignes, le maximum qui soit lu.`,
}
