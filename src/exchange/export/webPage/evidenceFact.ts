import { evidenceOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { researchOf } from '@/model/research'
import { type Fact, fact, outsideLink } from './facts'
import { html, type Markup } from './html'
import { lineOf } from './inLine'
import type { Telling } from './telling'

/** What is known about a card or a stage, where the page is to tell it. */
export function evidenceFact(telling: Telling, subjectId: string): Fact[] {
  return fact(telling.panel.evidence.evidence, evidenceList(telling, subjectId))
}

/** How well founded a card is. */
export function researchFact(telling: Telling, card: Card): Fact[] {
  const { researched, research } = telling.panel.evidence
  return telling.choices.evidence ? fact(researched, research[researchOf(telling.map, card)]) : []
}

/** Evidence piece by piece: what it says, where it is from, when, and where more can be read. */
export function evidenceList({ map, choices, panel, words, day }: Telling, subjectId: string) {
  const pieces = choices.evidence ? evidenceOf(map, subjectId) : []
  if (pieces.length === 0) return false
  const { sources } = panel.evidence
  return html`<ul class="evidence">${pieces.map(({ sentence, source, date, link }): Markup => {
    const from = lineOf([sources[source], day(date)])
    return html`<li><p class="prose">${sentence}</p><p class="small">${from} ${outsideLink(link, words.link)}</p></li>`
  })}</ul>`
}
