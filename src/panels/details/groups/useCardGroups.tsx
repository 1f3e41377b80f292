import { editCards } from '@/commands/editFields'
import { typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { linkedTo, measurementsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { TextField } from '../../fields/TextField'
import type { Group } from '../Groups'
import { BrokenPillars } from './BrokenPillars'
import { CardsHere } from './CardsHere'
import { ChannelGroup } from './ChannelGroup'
import { ConcernsGroup } from './ConcernsGroup'
import { EmotionGroup } from './EmotionGroup'
import { EvidenceGroup, hasEvidence } from './EvidenceGroup'
import { KpiGroup } from './KpiGroup'
import { LinkGroup } from './LinkGroup'
import { PictureGroup } from './PictureGroup'
import { PillarGroup } from './PillarGroup'
import { PriorityGroup } from './PriorityGroup'
import { ProofGroup } from './ProofGroup'
import { RatingGroup } from './RatingGroup'

/**
 * The groups of a card's panel in their order: what sets its type apart first, then what every card
 * can carry. What is the point of a type is always there; the rest waits until it holds something.
 */
export function useCardGroups(card: Card): Group[] {
  const context = useCommandContext()
  const { details } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const step = map.step[card.homeId]
  const { id, type } = card
  const isTouchpoint = type === 'touchpoint'
  const edit = (fields: Pick<Partial<Card>, 'notes' | 'cause'>) =>
    editCards(context, [id], fields, { mergeKey: `${Object.keys(fields).join()}:${id}` })
  const offered = (filled: boolean, chip: string, label: string) => ({
    optional: { filled, chip, label },
  })
  const links = { id: 'links', body: <LinkGroup card={card} /> }

  return [
    ...(type === 'image' ? [{ id: 'picture', body: <PictureGroup card={card} /> }] : []),
    { id: 'rating', body: <RatingGroup cards={[card]} /> },
    ...(type === 'pain' || type === 'opportunity' || type === 'thought'
      ? [{ id: 'concerns', body: <ConcernsGroup cards={[card]} /> }]
      : []),
    ...(type === 'pain'
      ? [
          { id: 'priority', body: <PriorityGroup card={card} /> },
          {
            id: 'cause',
            body: (
              <TextField
                label={words.cause}
                value={card.cause}
                placeholder={words.causeHint}
                rows={2}
                onType={(cause) => edit({ cause })}
              />
            ),
            ...offered(card.cause !== '', words.causeChip, words.addCause),
          },
          links,
          {
            id: 'broken',
            body: <BrokenPillars cards={[card]} />,
            ...offered(card.brokenPillars.length > 0, words.brokenPillars, words.nameBroken),
          },
        ]
      : []),
    ...(type === 'opportunity'
      ? [
          links,
          {
            id: 'proof',
            body: <ProofGroup card={card} />,
          },
        ]
      : []),
    {
      id: 'channels',
      body: <ChannelGroup card={card} />,
      ...(!isTouchpoint &&
        type !== 'action' &&
        offered(card.channels.length > 0, words.channels, words.addChannels)),
    },
    {
      id: 'emotion',
      body: <EmotionGroup subject={card} />,
      ...(!isTouchpoint && offered(hasEmotion(card), words.emotion, words.addEmotion)),
    },
    ...(isTouchpoint || measurementsOf(map, id).length > 0
      ? [{ id: 'kpis', body: <KpiGroup subjectId={id} /> }]
      : []),
    ...(isTouchpoint
      ? [
          {
            id: 'pillars',
            body: <PillarGroup card={card} />,
            ...offered(Object.keys(card.pillars).length > 0, words.pillars, words.ratePillars),
          },
          { id: 'here', body: <CardsHere card={card} /> },
        ]
      : []),
    {
      id: 'evidence',
      body: <EvidenceGroup subject={card} />,
      ...offered(hasEvidence(map, id), words.evidence, words.add),
    },
    {
      id: 'notes',
      body: (
        <TextField
          label={details.notes}
          value={card.notes}
          placeholder={details.notesHint}
          rows={2}
          onType={(notes) => edit({ notes })}
        />
      ),
    },
    ...(type !== 'pain' && type !== 'opportunity' && linkedTo(map, id).length > 0 ? [links] : []),
    ...(step && (isTouchpoint || step.title !== '')
      ? [
          {
            id: 'step',
            body: (
              <TextField
                label={details.stepTitle}
                value={step.title}
                onType={(title) => typeTitle(context, step.id, title)}
              />
            ),
            ...offered(step.title !== '', details.stepTitle, details.nameStep),
          },
        ]
      : []),
  ]
}

function hasEmotion({ scores, measured }: Card): boolean {
  return Object.keys(scores).length + Object.keys(measured).length > 0
}
