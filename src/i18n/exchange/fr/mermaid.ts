import { pluralOf } from '../../plural'
import type { mermaid as english } from '../en/mermaid'

const count = pluralOf('fr')
const left = (number: number, one: string, other: string, feminine = false) =>
  `${count(number, one, other)} ${number < 2 ? 'n’est' : 'ne sont'} pas repris${feminine ? (number < 2 ? 'e' : 'es') : ''}.`

const minus = (number: number) => String(number).replace('-', '−')

export const mermaid: typeof english = {
  title: 'Parcours Mermaid',
  whose: 'Parcours de',
  mean: 'Tout le monde, en moyenne',
  all: 'Chaque persona, côte à côte',
  text: 'Diagramme',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied:
    'Le navigateur n’a pas permis de copier. Sélectionnez le texte et copiez-le à la main.',
  hint: {
    mean: 'Un visage par point de contact : la moyenne de tous les personas.',
    all: 'Une tâche de Mermaid a un seul visage. Là où les personas ressentent autre chose, le point de contact figure une fois pour chacun.',
    one: 'Les points de contact qui concernent ce persona, avec ses propres émotions.',
  },
  notes: {
    scale:
      'Les visages de Mermaid vont de 1 à 5 : −2…+2 s’écrit 1…5, et ce qui dépasse prend la borne la plus proche. Les demis restent des demis (+0,5 devient 3.5).',
    rounded: (scores) =>
      `${count(scores, 'émotion se situe', 'émotions se situent')} entre deux demis, comme les moyennes : ${scores < 2 ? 'écrite' : 'écrites'} au centième.`,
    unscored: (touchpoints) =>
      `${count(touchpoints, 'point de contact n’a', 'points de contact n’ont')} pas d’émotion : Mermaid en exige une, 3 (neutre) est donc écrit, sans personne.`,
    untitled: (texts) =>
      `${count(texts, 'étape ou point de contact n’a', 'étapes ou points de contact n’ont')} pas de titre : Mermaid exige un nom, ils sont donc dits sans titre.`,
    tidied: (texts) =>
      `${count(texts, 'texte contient', 'textes contiennent')} des sauts de ligne, des signes invisibles ou des espaces aux extrémités : ils deviennent une espace, ou disparaissent.`,
    renamed: (personas) =>
      `${count(personas, 'persona n’a', 'personas n’ont')} pas de nom, en ont un sur plusieurs lignes ou le même qu’un autre : seul le nom les distingue, il a donc été changé.`,
    repeated: (touchpoints) =>
      `${count(touchpoints, 'point de contact porte', 'points de contact portent')} le titre du précédent : relus, ils peuvent n’en faire qu’un.`,
    tooLong: (signs) =>
      `Le diagramme dépasse ${signs.toLocaleString('fr')} caractères : Mermaid le lit, mais ne le dessine que si « maxTextSize » est plus grand.`,
    meanOf: (personas) =>
      `Les émotions sont la moyenne de ${count(personas, 'persona', 'personas')}, qui ne sont pas nommés.`,
    otherPersonas: (personas) => left(personas, 'autre persona', 'autres personas'),
    ofOthers: (touchpoints) =>
      left(
        touchpoints,
        'point de contact d’autres personas',
        'points de contact d’autres personas',
      ),
    misplaced: (touchpoints) =>
      left(
        touchpoints,
        'point de contact hors de toute étape',
        'points de contact hors de toute étape',
      ),
    actions: (cards) => left(cards, 'action', 'actions', true),
    thoughts: (cards) => left(cards, 'ressenti', 'ressentis'),
    pains: (cards) => left(cards, 'irritant', 'irritants'),
    opportunities: (cards) => left(cards, 'opportunité', 'opportunités', true),
    texts: (cards) => left(cards, 'fiche de texte', 'fiches de texte', true),
    images: (cards) => left(cards, 'image', 'images', true),
    kpis: (measurements) => left(measurements, 'valeur de KPI', 'valeurs de KPI', true),
    evidence: (pieces) => left(pieces, 'preuve', 'preuves', true),
    proofs: (proofs) =>
      left(proofs, 'KPI qui prouve une opportunité', 'KPI qui prouvent une opportunité'),
    dismissals: (dismissals) =>
      left(dismissals, 'point écarté du contrôle', 'points écartés du contrôle'),
    stickies: (notes) => left(notes, 'note', 'notes', true),
    rounds: (rounds) => left(rounds, 'tour de vote', 'tours de vote'),
    agenda: (activities) =>
      `Le programme de l’atelier (${count(activities, 'activité', 'activités')}) n’est pas repris.`,
    views: (views) => left(views, 'vue du plateau', 'vues du plateau', true),
    links: (links) => left(links, 'lien', 'liens'),
    stepTitles: (steps) => left(steps, 'titre de moment', 'titres de moments'),
    details: (touchpoints) =>
      `De ${count(touchpoints, 'point de contact', 'points de contact')}, les notes, canaux, évaluations, réponses d’enquêtes ou personas concernés ne sont pas repris.`,
    stages: (stages) =>
      `De ${count(stages, 'étape', 'étapes')}, les notes ou les émotions propres ne sont pas reprises.`,
    personas: (personas) => `De ${count(personas, 'persona', 'personas')}, seul le nom est repris.`,
    goal: 'L’objectif de la carte et son état, actuel ou futur, ne sont pas repris.',
    summary: 'La synthèse du bilan n’est pas reprise.',
    layout: 'Les moments, les lignes et les couleurs du plateau ne sont pas repris.',
  },
  otherDiagram: (keyword) =>
    `C’est un diagramme Mermaid d’un autre genre, « ${keyword} ». Seul un parcours (« journey ») peut devenir une carte.`,
  read: {
    made: (stages, touchpoints, personas) =>
      `${count(stages, 'étape', 'étapes')}, ${count(touchpoints, 'point de contact', 'points de contact')} et ${count(personas, 'persona', 'personas')} lus dans un parcours Mermaid.`,
    scenario: 'La description est devenue le scénario de la carte.',
    outsideBlock: (lines) =>
      `Le bloc Mermaid du texte a été lu. Hors de lui, ${left(lines, 'ligne', 'lignes', true)}`,
    accTitle: (text) =>
      `Le titre pour lecteurs d’écran, « ${text} », n’a pas de place dans une carte.`,
    config: 'Les réglages du dessin de Mermaid n’ont pas de place dans une carte.',
    otherTitle: (text) => `« ${text} » a cédé la place à un titre ultérieur, comme chez Mermaid.`,
    otherDescription: (text) =>
      `La description « ${text} » a cédé la place à une autre, comme chez Mermaid.`,
    untitledStage: 'Les tâches qui précèdent la première section sont dans une étape sans titre.',
    colon: (name) =>
      `La tâche a été lue « ${name} ». Mermaid coupe le nom au premier deux-points : écrivez #58; à sa place.`,
    titleTask: (name) =>
      `« ${name} » a été lu comme une tâche. Mermaid y voit le titre du diagramme.`,
    emptyKeyword: (keyword) =>
      `Rien ne suit « ${keyword} », et la ligne suivante a été lue pour elle-même. Mermaid la prend pour ce qui manque.`,
    hash: (text) =>
      `« ${text} » a été lu avec son #. Mermaid laisse de côté ce qui suit : écrivez #35; pour ce signe.`,
    afterHash: (text) => `« ${text} » est un commentaire pour Mermaid, et n’est pas repris.`,
    dropped: (text) => `« ${text} » suit les personnes, là où Mermaid ne lit plus rien.`,
    hidden: (text) => `« ${text} » est un commentaire pour Mermaid à cause de ses %%.`,
    entity: (name) => `« ${name} » n’est pas un signe connu, et reste tel quel.`,
    merged: (name) =>
      `« ${name} » figure plusieurs fois avec d’autres personnes, et n’est plus qu’un point de contact avec une émotion pour chacune.`,
    alike: (name, first) => `« ${name} » a été lu comme le même persona que « ${first} ».`,
    comma: (score) => `L’émotion « ${score} » a été lue comme un nombre décimal.`,
    outOf: (score) => `L’émotion « ${score} » a été lue sur l’échelle qu’elle indique.`,
    noScore: (name, score) => `« ${score} » n’est pas une émotion : « ${name} » n’en a pas.`,
    outside: (name, score, from, to) =>
      `L’émotion ${score} est hors de ${minus(from)}…${minus(to)} : « ${name} » n’en a pas.`,
    rounded: (score, half) => `L’émotion ${score} est devenue ${half} : on garde des demis.`,
    scale: (from, to) =>
      `Toutes les émotions vont de ${minus(from)} à ${minus(to)} : c’est l’échelle retenue, ramenée à −2…+2, par demis.`,
  },
  refused: {
    notJourney: 'Le texte ne commence pas par « journey », comme un parcours Mermaid.',
    capitals: (written) => `Mermaid ne lit « journey » qu’en minuscules, et non « ${written} ».`,
    frontMatter: 'Les réglages du début s’ouvrent par --- mais ne se ferment pas ainsi.',
    yaml: 'Les réglages du début ne sont pas le YAML que Mermaid y lit. Mettez entre guillemets un texte qui contient « : » ou « # », et décalez par des espaces.',
    noScore: (name) =>
      `« ${name} » n’a pas d’émotion. Une tâche s’écrit « nom: émotion: personnes », sur une ligne.`,
    hash: (name) =>
      `« ${name} » n’a pas d’émotion, car # y commence un commentaire et Mermaid laisse de côté le reste de la ligne. Écrivez #35; pour ce signe.`,
    noName: 'Un deux-points n’est précédé d’aucun nom de tâche ; un nom de section n’en a pas.',
    journeyAgain: 'Une ligne commence par « journey », où Mermaid voit le début d’un diagramme.',
    sign: (sign) => `Mermaid n’accepte pas « ${sign} » à cet endroit.`,
    braces: 'La { de la description n’est suivie d’aucune }.',
  },
}
