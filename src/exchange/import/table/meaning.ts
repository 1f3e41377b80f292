import { cardTypeOf } from '@/model/records/lane'
import { plainName } from '../../answers/names'
import type { ColumnName, Vocabulary } from '../../tables/vocabulary'
import type { ColumnUse, LineUse } from './mapping'

/** What people call the lines of a map, without accents, in English and French. */
const LINES: readonly (readonly [as: Exclude<LineUse['as'], 'skip' | 'image'>, words: RegExp])[] = [
  ['stage', /^((journey )?(stages?|phases?)|etapes?( du parcours)?)\b(?! \d)/],
  ['step', /^((user |sub ?)?steps?|moments?|sous etapes?)\b(?! \d)/],
  [
    'pain',
    /\b(pain ?points?|pains?|irritants?|frustrations?|problem(e?s?)|points? de (douleur|friction|blocage)|frictions?|barriers?|freins?|issues?|difficultes?|blockers?|points? negatifs?|negative points?)\b/,
  ],
  [
    'opportunity',
    /\b(opportunit(y|ies|es?)|ideas?|idees?|solutions?|improvements?|ameliorations?|recomm[ea]nd\w*|pistes?)\b/,
  ],
  ['touchpoint', /\b(touch ?points?|points? de contact|interactions?)\b/],
  ['channel', /\b(channels?|canal|canaux|devices?)\b/],
  ['emotion', /\b(emotion\w*|moods?|humeurs?|satisfaction|scores?|sentiment curve|courbe)\b/],
  [
    'thought',
    /\b(thoughts?|thinking|think|ressentis?|pensees?|feelings?|feel|sentiments?|verbatims?|quotes?|says?|dit|pense|ressent)\b/,
  ],
  [
    'action',
    /\b(actions?|activit(y|ies|es?)|doing|does|they do|fait|tasks?|taches?|behaviou?rs?|comportements?)\b/,
  ],
]

/** An emotion's heading with a name: "Emotion of Léa", "Émotion (Léa)", "Emotions - Léa", "Emotion Léa". */
const WHOSE =
  /^\s*[EÉeé]motions?(?:\s*[:–—-]\s*|\s+(?:of|de)\s+|\s+d['’]\s*|\s*(?=\()|\s+(?=\p{Lu}))\(?\s*(\S.*?)\s*\)?\s*$/u

/** What stands there and is nobody: "Emotion of the customer", "Émotion : score". */
const NOBODY =
  /^(?:(?:the|our|le|la|les|l|du|des|de la)? ?(?:customers?|clients?|clientes?|users?|utilisateurs?|usagers?|personas?|journey|parcours|scores?|notes?|scale|echelle|level|niveau|curve|courbe))$/

function personaIn(label: string): string | null {
  const name = WHOSE.exec(label)?.[1]
  if (name === undefined || NOBODY.test(plainName(name)) || !/\p{L}{2}/u.test(name)) return null
  // "(1 à 5)", "(sur 10)": a scale.
  return /\d/.test(name) && !/^\p{Lu}/u.test(name) ? null : name
}

/**
 * What a line is by what it is called: a lane of text with that title where nothing better is known,
 * nothing where it is called nothing.
 */
export function meaningOf(label: string, vocabulary: Vocabulary): LineUse | undefined {
  const name = label.trim()
  const plain = plainName(name)
  if (plain === '') return undefined
  const own = vocabulary.emotion(label)
  if (own !== undefined) return { as: 'emotion', persona: own }
  const lane = vocabulary.lane(name)
  if (lane && cardTypeOf(lane)) return { as: cardTypeOf(lane)!, title: '' }
  const as = lane ?? LINES.find(([, words]) => words.test(plain))?.[0]
  if (as === undefined || as === 'kpi') return { as: 'text', title: name }
  if (as === 'emotion') return { as, persona: personaIn(name) }
  if (as === 'stage' || as === 'step' || as === 'channel') return { as }
  return { as: as as 'text', title: name }
}

/** Whether a label is more than the title of some lane: it names what we know. */
export function isKnown(label: string, vocabulary: Vocabulary): boolean {
  const use = meaningOf(label, vocabulary)
  return use !== undefined && !(use.as === 'text' && use.title !== '')
}

/** What columns of tables with one card a row are called elsewhere. */
const COLUMNS: readonly (readonly [as: ColumnName, words: RegExp])[] = [
  ['title', /^(titles?|titres?|names?|noms?|cards?|fiches?|libelles?|summary|resume)$/],
  ['kind', /^(kinds?|types?|categor(y|ie)|card types?|types? de fiche)$/],
  ['stage', /^(journey )?(stages?|phases?|etapes?)$/],
  ['step', /^(steps?|moments?)$/],
  ['lane', /^(lanes?|rows?|lignes?|swimlanes?)$/],
  ['notes', /^(notes?|descriptions?|details?|comments?|commentaires?)$/],
  ['channels', /^(channels?|canal|canaux)$/],
  ['personas', /^(personas?|profils?|segments?)$/],
  ['severity', /^(severity|severite|gravite)$/],
  ['votes', /^votes?$/],
  ['share', /^(share|part)\b/],
  ['owner', /^(owners?|responsables?|assignees?|porteurs?)$/],
  ['state', /^(states?|status|statuts?|avancement|etats?)$/],
  ['due', /^(due( date)?|deadlines?|echeances?)$/],
]

/** What a column of a table with one card a row is, by its heading. */
export function columnMeaning(heading: string, vocabulary: Vocabulary): ColumnUse {
  const pillar = vocabulary.ratedPillar(heading)
  if (pillar) return { as: `pillar:${pillar}` }
  const plain = plainName(heading)
  const as = vocabulary.column(heading) ?? COLUMNS.find(([, words]) => words.test(plain))?.[0]
  if (as) return { as }
  const use = meaningOf(heading, vocabulary)
  return use?.as === 'emotion' ? use : { as: 'skip' }
}
