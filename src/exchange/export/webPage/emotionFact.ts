import { felt, personaIdsOf } from '@/model/feelings'
import type { Measured } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { EVERYONE, faceOf, type Scores } from '@/model/score'
import { face } from './face'
import { type Fact, fact } from './facts'
import { html, type Markup } from './html'
import { inLine } from './inLine'
import type { Telling } from './telling'

/** What each persona feels, and what was measured of it; nothing where nobody has a score. */
export function emotionFact(
  telling: Telling,
  scores: Scores,
  measured: Readonly<Record<string, Measured>> = {},
): Fact[] {
  const personas = personaIdsOf(telling.map)
  const who: readonly (PersonaId | null)[] = personas.length > 0 ? personas : [null]
  const lines = who.flatMap((id) => {
    const score = felt(telling.map, scores, id)
    const answers = measured[id ?? EVERYONE]
    if (score === undefined && !answers) return []
    return [line(telling, telling.persona(id), score, answers)]
  })
  return fact(telling.words.emotion, lines.length > 0 && html`<ul class="scores">${lines}</ul>`)
}

function line(
  telling: Telling,
  name: string,
  score: number | undefined,
  measured: Measured | undefined,
): Markup {
  const { messages } = telling
  const { faces, measured: sayMeasured } = messages.board
  const spread = measured?.spread.toLocaleString(messages.locale, { maximumFractionDigits: 1 })
  return html`<li>${score !== undefined && face(score)}${inLine(name)}${
    score !== undefined && html` <b>${telling.score(score)}</b> ${faces[faceOf(score)]}`
  }${
    measured &&
    html` <span class="small">${sayMeasured(telling.score(measured.mean), measured.n, spread!)}</span>`
  }</li>`
}
