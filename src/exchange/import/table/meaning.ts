import { cardTypeOf } from '@/model/records/lane'
import { plainName } from '../../answers/names'
import type { ColumnName, Vocabulary } from '../../tables/vocabulary'
import type { ColumnUse, LineUse } from './mapping'
import { scaleNamed } from './scale'

/** What people call the lines of a map, without accents, in English and French. */
const LINES: readonly (readonly [as: Exclude<LineUse['as'], 'skip' | 'image'>, words: RegExp])[] = [
  ['stage', /^((journey )?(stages?|phases?)|etapes?( du parcours)?)\b/],
  ['step', /^((user |sub ?)?steps?|moments?|sous etapes?)\b/],
  [
    'pain',
    /\b(pain ?points?|pains?|irritants?|frustrations?|problem(e?s?)|points? de (douleur|friction|blocage)|frictions?|barriers?|freins?|issues?|difficultes?|blockers?)\b|^(points? negatifs?|negative points?)$/,
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
    /\b(thoughts?|thinking|think|ressentis?|pensees?|feelings?|feel|sentiments?|verbatims?|quotes?|says?)\b|\b(client|il|elle|on|utilisateur|usager) (dit|pense|ressent)$|^ce que (dit|pense|ressent)\b/,
  ],
  [
    'action',
    /\b(actions?|activit(y|ies|es?)|doing|does|tasks?|taches?|behaviou?rs?|comportements?)\b|\b(client|il|elle|on|utilisateur|usager) fait$|^ce que fait\b|^what (they|customers|users) do$/,
  ],
]

/** An emotion's heading with a name: "Emotion of Léa", "Émotion (Léa)", "Emotions - Léa", "EMOTION LÉA". */
const WHOSE =
  /^[eé]motions?(?: ?[:–—_/|-] ?| (?:of the|of|des|du|de la|de) | (?:de l|d)['’] ?| ?(?=\()| )\(? ?(\S.*?) ?\)?$/i

/** What stands there and is nobody: "Emotion of the customer", "Émotion : score", "Émotion ressentie". */
const NOBODY =
  /^(the |our |le |la |les |l )?(customers?|clients?|clientes?|users?|utilisateurs?|usagers?|personas?|journey|parcours|scores?|notes?|ratings?|scale|echelle|levels?|niveaux?|niveau|curve|courbe|state|felt|ressenties?|vecues?|overall|globales?|generales?|moyennes?|mean|average)$/

/** Whose emotion a heading says that it is; nobody's by name where it names a scale or all. */
function personaIn(label: string): string | null {
  const line = label.replace(/\s+/g, ' ').trim()
  const [scale] = /\s?\([^()]*\)$/.exec(line) ?? []
  const isScale = scale !== undefined && (scaleNamed(scale) || !/\p{L}/u.test(scale))
  const name = WHOSE.exec(isScale ? line.slice(0, -scale.length) : line)?.[1]
  const isNobody = name === undefined || NOBODY.test(plainName(name)) || scaleNamed(name)
  return isNobody || !/\p{L}/u.test(name) ? null : name
}

/** "Étape 1" is the first stage, and not what their line is called. */
const NUMBERED = /^(stage|phase|[ée]tape|step|moment)\s+n?°?\s?\d{1,2}$/i

/** Whether a label is a stage or a step by its number. */
export function isNumbered(label: string): boolean {
  return NUMBERED.test(label.trim())
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
  if (isNumbered(name)) return { as: 'text', title: name }
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
