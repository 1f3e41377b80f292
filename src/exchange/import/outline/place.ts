import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { ReportLine } from '../imported'
import type { People } from '../people'
import type { CardPlan, MapPlan } from '../plan'
import { type Say, signedCard, touchpointOf } from './cards'
import type { Depths, PlacedLine } from './depths'
import { type TaggedText, tagsOf } from './tags'

type StepDraft = { readonly cards: CardPlan[] }
type StageDraft = {
  readonly title: string
  readonly cards: CardPlan[]
  readonly steps: StepDraft[]
}

/** The map that an outline tells; what could not be placed as it stands is told by its line. */
export function placeLines(
  { lines, isFlat }: Depths,
  people: People,
  isKnown: (name: string) => boolean,
  words: ExchangeWords,
  report: ReportLine[],
): MapPlan {
  const stages: StageDraft[] = []
  let title = ''
  const tell =
    (line: PlacedLine): Say =>
    (what, text) =>
      report.push({ what, text, place: words.importing.line(line.number) })
  const stageHere = (say: Say): StageDraft => {
    if (stages.length === 0) {
      say('made', isFlat ? words.outline.flat : words.outline.noStage)
      stages.push({ title: '', cards: [], steps: [] })
    }
    return stages.at(-1)!
  }
  let last: { readonly line: PlacedLine; readonly cards: CardPlan[] } | undefined
  for (const line of lines) {
    const say = tell(line)
    const read = (text: string) => tagged(text, isKnown, words, say)
    if (line.sign) {
      if (line.text === '') {
        say('skipped', words.outline.emptySign(line.sign))
        continue
      }
      const card = signedCard(line.sign, read(line.text), people, words, say)
      last = { line, cards: placeSigned(stageHere(say), card, words, say) }
    } else if (last && Math.floor(line.rank) > Math.floor(last.line.rank))
      noteOn(last.cards, last.cards.length - 1, line.text, words, say)
    else {
      last = undefined
      if (line.depth === 0) {
        title = line.text
        say('read', words.outline.title(title))
      } else if (line.depth === 1) stages.push(stageOf(read(withoutColon(line.text)), words, say))
      else {
        const { steps } = stageHere(say)
        const step = steps.at(-1)
        // What it is below may have become a note of a card with a sign: then it is the touchpoint.
        if (line.depth === 2 || !step)
          steps.push({ cards: [touchpointOf(read(line.text), people, words, say)] })
        else noteOn(step.cards, 0, line.text, words, say)
      }
    }
  }
  return { title, stages, personas: people.personas }
}

/** A title and its tags; what looks like a tag and stays in the title is told. */
function tagged(
  text: string,
  isKnown: (name: string) => boolean,
  words: ExchangeWords,
  say: Say,
): TaggedText {
  const read = tagsOf(text, isKnown)
  if (read.untaken.length > 0) say('changed', words.outline.inTitle(read.untaken.join(' ')))
  return read
}

function stageOf({ title, tags }: TaggedText, words: ExchangeWords, say: Say): StageDraft {
  const scores = tags.filter(({ type }) => type === 'score')
  const others = tags.filter(({ type }) => type !== 'score')
  const written = (list: typeof tags) => list.map((tag) => tag.written).join(' ')
  if (scores.length > 0) say('skipped', words.outline.stageScore(written(scores)))
  if (others.length > 0) say('skipped', words.outline.stageTags(written(others)))
  return { title: withoutColon(title), cards: [], steps: [] }
}

/** A stage without the colon that tells it is one. */
function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1).trimEnd() : text
}

/**
 * Below the touchpoint before it; where there is none yet, it is about the whole stage. Gives the
 * cards among which it now is the last.
 */
function placeSigned(
  stage: StageDraft,
  card: CardPlan,
  words: ExchangeWords,
  say: Say,
): CardPlan[] {
  const step = stage.steps.at(-1)
  if (!step) say('made', words.outline.underStage(stage.title))
  const { cards } = step ?? stage
  cards.push(card)
  return cards
}

/** A line without a sign below a card is said about it; nothing tells what else it is. */
function noteOn(cards: CardPlan[], at: number, text: string, words: ExchangeWords, say: Say): void {
  const card = cards[at]!
  const notes = [card.fields?.notes ?? '', text].filter((part) => part !== '').join('\n')
  cards[at] = { ...card, fields: { ...card.fields, notes } }
  say('changed', words.outline.deeper(card.title))
}
