import { signedScore } from '@/drawing/kpiCaption'
import type { Palette } from '@/drawing/palette'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { isDay } from '@/model/day'
import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import type { PersonaId } from '@/model/records/persona'
import type { StoryPart } from '@/story/story'

/** A map as a presentation tells it, and how what is in it is called in the interface's language. */
export type Telling = ReturnType<typeof createTelling>

type Parts = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly messages: Messages
  readonly words: PanelWords['present']
  readonly states: PanelWords['evidence']['states']
  readonly palette: Palette
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** How a presentation calls what is in a map, in the interface’s language. */
export function createTelling(parts: Parts) {
  const { map, library, messages, words } = parts
  const { locale, board } = messages
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const named = (id: string | null) =>
    id ? library.persona[id]?.name.trim() || messages.persona.nameless : words.everyone
  const stage = (id: string) => map.stage[id]?.title.trim() || board.untitledStage
  return {
    ...parts,
    mapTitle: journeyOf(map).title.trim() || board.untitledMap,
    title: (id: string) => map.card[id]?.title.trim() || board.untitled,
    stage,
    persona: (id: PersonaId | null) => named(id),
    score: (score: number) => signedScore(score, locale),
    day: (day: string) => (isDay(day) ? days.format(Date.parse(day)) : day),
    percent: (hundredths: number) => percent.format(hundredths / 100),
    /** What a part of the story is called in a list. */
    part({ part, subjectId, view, look }: StoryPart): string {
      const { parts: names } = words
      if (part === 'stage') {
        const steps = look && words.steps(look.from, look.to, look.of)
        return [names.stage(stage(subjectId)), steps].filter(Boolean).join(' · ')
      }
      if (part === 'curve') return names.curve(named(subjectId || null))
      if (part === 'board') return names.board(view?.title.trim() || board.untitled)
      return names[part]
    },
  }
}
