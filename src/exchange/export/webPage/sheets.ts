import { readingOf } from '@/insights/reading'
import { journeyOf } from '@/model/document'
import { castsOf, notesInOrder, parkedNotes, stagesOf, stepsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Note } from '@/model/records/note'
import type { Persona } from '@/model/records/persona'
import type { Stage } from '@/model/records/stage'
import { cardFacts, chips } from './cardFacts'
import { emotionFact } from './emotionFact'
import { evidenceFact } from './evidenceFact'
import { fact, factList, prose } from './facts'
import { html, type Markup } from './html'
import { lineOf } from './inLine'
import { kpiFact } from './kpiFact'
import type { Telling } from './telling'

/**
 * The map in words: a sheet for each stage, card and persona. It is what the details show, what is
 * printed below the picture, and what is left where no script runs.
 */
export function mapInWords(telling: Telling): Markup {
  const { map, library, words, messages, choices, panel } = telling
  const { goal, summary } = journeyOf(map)
  const personas = castsOf(map).flatMap(({ personaId }) => library.persona[personaId] ?? [])
  const stages = stagesOf(map)
  return html`<section id="words" aria-labelledby="words-title">
<h2 id="words-title" class="${stages.length > 0 ? 'visually-hidden' : ''}">${words.mapInWords}</h2>
${stages.length === 0 && html`<p>${words.noStages}</p>`}
${factList([
  ...fact(messages.map.goal, choices.notes && prose(goal)),
  ...fact(panel.debrief.summary, choices.notes && prose(summary)),
])}
${
  personas.length > 0 &&
  html`<section class="group"><h2>${messages.details.personas}</h2><div class="sheets">${personas.map(
    (persona) => personaSheet(telling, persona),
  )}</div></section>`
}
${stages.map((stage) => {
  const cards = readingOf(map).ofStage.get(stage.id) ?? []
  return html`<section class="group">${stageSheet(telling, stage)}<div class="sheets">${cards.map(
    (card) => cardSheet(telling, card),
  )}</div></section>`
})}
${choices.notes && noteSheets(messages.details.notes, notesInOrder(map))}
${choices.notes && noteSheets(panel.parking.title, parkedNotes(map))}
</section>`
}

/** Notes under a name; nothing where none of them says anything. */
function noteSheets(name: string, notes: readonly Note[]): Markup | false {
  const told = notes.filter(({ title }) => title.trim() !== '')
  return (
    told.length > 0 &&
    html`<section class="group"><h2>${name}</h2><div class="sheets">${told.map(
      ({ title }) => html`<article class="sheet" data-kind="note">${prose(title)}</article>`,
    )}</div></section>`
  )
}

function stageSheet(telling: Telling, stage: Stage): Markup {
  const { map, messages, choices, words } = telling
  const steps = stepsOf(map, stage.id).flatMap(({ title }) => title.trim() || [])
  return html`<article class="sheet stage" id="${telling.sheet(stage.id)}">
<p class="subject">${messages.details.stageKind}</p>
<h2>${telling.title(stage.id)}</h2>${factList([
    ...fact(words.steps, chips(steps)),
    ...emotionFact(telling, stage.scores),
    ...kpiFact(telling, stage.id),
    ...fact(messages.details.notes, choices.notes && prose(stage.notes)),
    ...evidenceFact(telling, stage.id),
  ])}</article>
`
}

function cardSheet(telling: Telling, card: Card): Markup {
  const { map, messages } = telling
  const stageId = readingOf(map).stageIdOf.get(card.id)!
  const step = map.step[card.homeId]?.title.trim()
  const subject = lineOf([messages.cardTypes[card.type], telling.title(stageId), step ?? ''])
  return html`<article class="sheet" id="${telling.sheet(card.id)}" data-kind="${card.type}">
<p class="subject">${subject}</p>
<h3>${telling.title(card.id)}</h3>${factList(cardFacts(telling, card))}</article>
`
}

function personaSheet(telling: Telling, persona: Persona): Markup {
  const { persona: words } = telling.messages
  const { quote, goals, frustrations, demographics, psychographics, devices, channels, decision } =
    persona
  return html`<article class="sheet" id="${telling.sheet(persona.id)}" data-kind="persona">
<p class="subject">${words.nameless}</p>
<h3>${telling.persona(persona.id)}</h3>${prose(persona.role)}${factList([
    ...fact(words.quote, prose(quote)),
    ...fact(words.goals, prose(goals)),
    ...fact(words.frustrations, prose(frustrations)),
    ...fact(words.demographics, prose(demographics)),
    ...fact(words.psychographics, prose(psychographics)),
    ...fact(words.devices, prose(devices)),
    ...fact(words.channels, chips(channels.map(telling.channel))),
    ...fact(telling.panel.evidence.decision, prose(decision)),
  ])}</article>
`
}
