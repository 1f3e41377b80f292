import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import { channelName } from '@/drawing/captions'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { CHANNEL_FAMILIES, type ChannelFamily, isKnownChannel } from '@/model/channels'
import type { SubjectId } from '@/model/records/measurement'
import { EVERYONE } from '@/model/score'
import { Select } from '../details/Select'
import select from '../details/Select.module.css'
import { usePersonas } from '../details/usePersonas'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'
import type { KpiDraft } from './draft'
import { FieldRow } from './FieldRow'
import { channelsAt } from './kpiChoices'
import { ShortText } from './ShortText'

type Props = {
  readonly subjectId: SubjectId
  readonly draft: Pick<KpiDraft, 'personaId' | 'channel' | 'population'>
  readonly onEdit: (fields: Partial<KpiDraft>) => void
}

/** Whom a value covers. */
export function PopulationFields({ subjectId, draft, onEdit }: Props) {
  const personaField = useId()
  const { persona } = useMessages()
  const { kpi: words } = usePanelWords()
  const cast = usePersonas()
  const covered = useEditorState(({ library }) => library.persona[draft.personaId ?? ''])
  const personas = covered && !cast.includes(covered) ? [...cast, covered] : cast
  return (
    <FieldRow columns={3}>
      <PanelGroup label={words.persona} htmlFor={personaField}>
        <Select
          id={personaField}
          value={draft.personaId ?? EVERYONE}
          options={[
            { value: EVERYONE, label: words.everyone },
            ...personas.map(({ id, name }) => ({ value: id, label: name || persona.nameless })),
          ]}
          onChoose={(id) => onEdit({ personaId: id === EVERYONE ? null : id })}
        />
      </PanelGroup>
      <ChannelSelect
        subjectId={subjectId}
        channel={draft.channel}
        onChoose={(channel) => onEdit({ channel })}
      />
      <ShortText
        label={words.inWords}
        text={draft.population}
        placeholder={words.inWordsHint}
        onType={(population) => onEdit({ population })}
      />
    </FieldRow>
  )
}

type ChannelProps = {
  readonly subjectId: SubjectId
  readonly channel: string
  readonly onChoose: (channel: string) => void
}

/** The known channels by family, after those that only this team has. */
function ChannelSelect({ subjectId, channel, onChoose }: ChannelProps) {
  const id = useId()
  const messages = useMessages()
  const { kpi: words } = usePanelWords()
  const here = useEditorState(({ map }) => map)
  const own = [...channelsAt(here, subjectId), channel].filter(
    (each) => each !== '' && !isKnownChannel(each),
  )
  const families = Object.keys(CHANNEL_FAMILIES) as ChannelFamily[]
  const option = (each: string) => (
    <option key={each} value={each}>
      {channelName(each, messages)}
    </option>
  )
  return (
    <PanelGroup label={words.channel} htmlFor={id}>
      <span className={select.select}>
        <select
          id={id}
          className={field.input}
          value={channel}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{words.anyChannel}</option>
          {[...new Set(own)].map(option)}
          {families.map((family) => (
            <optgroup key={family} label={messages.channelFamilies[family]}>
              {CHANNEL_FAMILIES[family].map(option)}
            </optgroup>
          ))}
        </select>
        <IconChevronDown size={15} aria-hidden="true" />
      </span>
    </PanelGroup>
  )
}
