import { useId } from 'react'
import { editPersona } from '@/commands/personas'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import { ChannelPicker } from '../fields/ChannelPicker'
import field from '../fields/field.module.css'
import { LevelScale } from '../fields/LevelScale'
import { PanelGroup } from '../fields/PanelGroup'
import { Swatches } from '../fields/Swatches'
import { TextField } from '../fields/TextField'

/** The texts of a persona, in the order in which one gets to know somebody. */
const TEXTS = ['quote', 'goals', 'frustrations'] as const
const CONTEXT = ['demographics', 'psychographics', 'devices'] as const

/** What is known of a persona below its name. */
export function PersonaFields({ persona }: { persona: Persona }) {
  const weightId = useId()
  const context = useCommandContext()
  const { details, persona: words } = useMessages()
  const { evidence } = usePanelWords()
  const { id } = persona
  const edit = (fields: Partial<Persona>, mergeKey?: string) =>
    editPersona(context, id, fields, mergeKey)
  const hints: Partial<Record<string, string>> = {
    demographics: words.demographicsHint,
    psychographics: words.psychographicsHint,
  }
  const text = (name: (typeof TEXTS | typeof CONTEXT)[number]) => (
    <TextField
      key={name}
      label={words[name]}
      value={persona[name]}
      rows={name === 'devices' ? 1 : 2}
      placeholder={hints[name] ?? ''}
      onType={(value) => edit({ [name]: value }, `${name}:${id}`)}
    />
  )
  return (
    <>
      <PanelGroup label={details.colour}>
        <Swatches
          label={details.colour}
          value={persona.colour}
          onChoose={(colour) => edit({ colour })}
        />
      </PanelGroup>
      {TEXTS.map(text)}
      {CONTEXT.map(text)}
      <TextField
        label={evidence.decision}
        value={persona.decision}
        rows={1}
        placeholder={evidence.decisionHint}
        onType={(decision) => edit({ decision }, `decision:${id}`)}
      />
      <ChannelPicker
        label={words.channels}
        channels={persona.channels}
        onChange={(channels) => edit({ channels })}
      />
      <PanelGroup label={words.weight} htmlFor={weightId}>
        <LevelScale
          id={weightId}
          required
          tone="accent"
          value={persona.weight}
          onRate={(weight) => weight && edit({ weight }, `weight:${id}`)}
        />
        <p className={field.hint}>{words.weightHint}</p>
      </PanelGroup>
    </>
  )
}
