import { touchpointsAt } from '@/model/feelings'
import { cardsOf, linkedTo, roundsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { PILLARS } from '@/model/records/pillar'
import { roundsWith, votesOf } from '@/model/votes'
import { emotionFact } from './emotionFact'
import { evidenceFact, researchFact } from './evidenceFact'
import { type Fact, fact, level, prose } from './facts'
import { html, type Markup } from './html'
import { kpiFact } from './kpiFact'
import type { Telling } from './telling'

/** All that a page tells about a card, in the order of the app's own details. */
export function cardFacts(telling: Telling, card: Card): Fact[] {
  const { messages, choices } = telling
  const { details } = messages
  return [
    ...ratingFacts(telling, card),
    ...emotionFact(telling, card.scores, card.measured),
    ...fact(details.channels, chips(card.channels.map(telling.channel))),
    ...fact(details.concerns, chips(card.personaIds.map(telling.persona))),
    ...kpiFact(telling, card.id),
    ...pillarFact(telling, card),
    ...fact(telling.panel.evidence.cause, prose(card.cause)),
    ...workFacts(telling, card),
    ...fact(details.notes, choices.notes && prose(card.notes)),
    ...evidenceFact(telling, card.id),
    ...researchFact(telling, card),
    ...neighbourFacts(telling, card),
  ]
}

/** Words in frames, beside one another. */
export function chips(names: readonly string[]): Markup | false {
  return (
    names.length > 0 && html`<ul class="chips">${names.map((name) => html`<li>${name}</li>`)}</ul>`
  )
}

function ratingFacts(telling: Telling, card: Card): Fact[] {
  const { severity, share, impact, effort } = card
  const votes = votesOf(telling.map, card)
  const { details, locale } = telling.messages
  const rated = (value: number | null, words: readonly string[]) =>
    value !== null && level(value, `${telling.words.ofFive(value)}, ${words[value - 1]}`)
  return [
    ...fact(details.severity, rated(severity, details.severities)),
    ...fact(details.votes, votes > 0 && votes.toLocaleString(locale)),
    ...fact(telling.panel.votes.results, chips(roundWords(telling, card))),
    ...fact(
      telling.panel.evidence.share,
      share !== null && (share / 100).toLocaleString(locale, { style: 'percent' }),
    ),
    ...fact(details.impact, rated(impact, details.levels)),
    ...fact(details.effort, rated(effort, details.levels)),
  ]
}

/** What a card got in each closed round. */
function roundWords({ map, messages, panel }: Telling, card: Card): string[] {
  const all = roundsOf(map)
  return roundsWith(map, card.id).map(({ round, dots }) => {
    const title = round.title.trim() || messages.workshop.round(all.indexOf(round) + 1)
    return panel.votes.inRound(title, dots)
  })
}

/** How a touchpoint serves the pillars, and which of them a pain point breaks. */
function pillarFact({ panel, words }: Telling, { pillars, brokenPillars }: Card): Fact[] {
  const { pillars: name, pillarNames, brokenPillars: broken } = panel.evidence
  const rated = PILLARS.flatMap((pillar) => {
    const value = pillars[pillar]
    return value === undefined
      ? []
      : [html`<li><span>${pillarNames[pillar]}</span> ${level(value, words.ofFive(value))}</li>`]
  })
  return [
    ...fact(name, rated.length > 0 && html`<ul class="rated">${rated}</ul>`),
    ...fact(broken, chips(brokenPillars.map((pillar) => pillarNames[pillar]))),
  ]
}

/** How far an opportunity is, and who sees to it by when. */
function workFacts({ panel, choices, day }: Telling, { type, state, owner, due }: Card): Fact[] {
  if (type !== 'opportunity') return []
  const words = panel.evidence
  return [
    ...fact(words.state, words.states[state]),
    ...fact(words.owner, choices.owners && owner.trim()),
    ...fact(words.due, choices.owners && day(due)),
  ]
}

/** What is linked to a card, and what hurts or helps at a touchpoint. */
function neighbourFacts(telling: Telling, card: Card): Fact[] {
  const { map, messages } = telling
  const { links, painsHere, opportunitiesHere } = messages.details
  const isAlone = card.type !== 'touchpoint' || touchpointsAt(map, card.homeId).length === 0
  const here = isAlone ? [] : cardsOf(map, card.homeId)
  const ofType = (type: Card['type']) => here.filter((other) => other.type === type)
  const [pains, opportunities] = [ofType('pain'), ofType('opportunity')]
  const told = new Set([...pains, ...opportunities])
  const linked = linkedTo(map, card.id).filter((other) => !told.has(other))
  return [
    ...fact(painsHere, cardLinks(telling, pains)),
    ...fact(opportunitiesHere, cardLinks(telling, opportunities)),
    ...fact(links, cardLinks(telling, linked)),
  ]
}

/** Ways to what tells about other cards, within the page. */
function cardLinks(telling: Telling, cards: readonly Card[]): Markup | false {
  return (
    cards.length > 0 &&
    html`<ul class="links">${cards.map(
      ({ id, type }) =>
        html`<li data-kind="${type}"><a href="#${telling.sheet(id)}">${telling.title(id)}</a></li>`,
    )}</ul>`
  )
}
