import { type ReactNode, useMemo } from 'react'
import { lensNamed } from '@/commands/views'
import { readingOf } from '@/insights/reading'
import { journeyOf } from '@/model/document'
import { personaIdsOf, stageScore } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import type { CardType } from '@/model/records/card'
import type { StoryPart } from '@/story/story'
import { PersonaDisc } from '../fields/PersonaDisc'
import { Face } from '../insights/Face'
import styles from './Caption.module.css'
import type { Telling } from './telling'

/** What a part is about, over the board: what it belongs to, its title, and a line of facts. */
export function Caption({ part, telling }: { part: StoryPart; telling: Telling }) {
  const { kicker, title, colour, facts } = useMemo(() => captionOf(part, telling), [part, telling])
  return (
    <header key={part.key} className={styles.caption}>
      {kicker && (
        <p className={styles.kicker}>
          {colour && <span className={styles.swatch} style={{ background: colour }} />}
          {kicker}
        </p>
      )}
      <h2 className={styles.title}>{title}</h2>
      {facts && <div className={styles.facts}>{facts}</div>}
    </header>
  )
}

type Said = {
  readonly kicker?: string
  readonly title: string
  readonly colour?: string
  readonly facts?: ReactNode
}

function captionOf(part: StoryPart, telling: Telling): Said {
  const { map, library, messages, words, mapTitle } = telling
  switch (part.part) {
    case 'overview': {
      const { scenario } = journeyOf(map)
      const personas = personaIdsOf(map).flatMap((id) => library.persona[id] ?? [])
      return {
        title: mapTitle,
        facts: (
          <>
            {scenario.trim() && <span className={styles.scenario}>{scenario}</span>}
            {personas.map((persona) => (
              <span key={persona.id} className={styles.persona}>
                <PersonaDisc persona={persona} size={30} />
                <span>{telling.persona(persona.id)}</span>
              </span>
            ))}
          </>
        ),
      }
    }
    case 'stage':
      return stageCaption(part, telling)
    case 'curve': {
      const persona = library.persona[part.subjectId]
      return {
        kicker: messages.laneTypes.emotion,
        title: telling.persona(persona?.id ?? null),
        ...(persona && { facts: <span>{persona.role}</span> }),
      }
    }
    case 'pains':
    case 'actions':
      return { kicker: mapTitle, title: words[part.part] }
    case 'board': {
      const lens = lensNamed(part.view?.lens ?? null)
      const research = part.view?.research
      const said = [
        lens && messages.announce.lens(messages.lens.names[lens]),
        research && messages.lens.filters[research],
      ].filter(Boolean)
      return {
        kicker: mapTitle,
        title: part.view?.title.trim() || messages.board.untitled,
        facts: said.length > 0 && <span>{said.join(' · ')}</span>,
      }
    }
  }
}

function stageCaption({ subjectId, look }: StoryPart, telling: Telling): Said {
  const { map, words } = telling
  const stages = stagesOf(map)
  const stage = map.stage[subjectId]!
  const score = stageScore(map, stage)
  const cards = readingOf(map).ofStage.get(stage.id) ?? []
  const count = (type: CardType) => cards.filter((card) => card.type === type).length
  const [touchpoints, pains, actions] = [count('touchpoint'), count('pain'), count('opportunity')]
  const said = score && telling.score(score.value)
  return {
    kicker: [
      words.stageNumber(stages.indexOf(stage) + 1, stages.length),
      look && words.steps(look.from, look.to, look.of),
    ]
      .filter(Boolean)
      .join(' · '),
    title: telling.stage(stage.id),
    colour: telling.palette.strokes[stage.colour],
    facts: (
      <>
        {score && (
          <span className={styles.felt}>
            <Face score={score.value} radius={13} />
            {score.isMean ? words.onAverage(said!) : said}
          </span>
        )}
        {touchpoints > 0 && <span>{words.touchpoints(touchpoints)}</span>}
        {pains > 0 && <span>{words.painPoints(pains)}</span>}
        {actions > 0 && <span>{words.opportunities(actions)}</span>}
      </>
    ),
  }
}
