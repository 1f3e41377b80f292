import { useId, useMemo, useRef, useState } from 'react'
import { mermaidText, type Whose, writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { personaIdsOf } from '@/model/feelings'
import type { PersonaId } from '@/model/records/persona'
import { Button } from '@/ui/Button'
import { Select } from '../../details/Select'
import field from '../../fields/field.module.css'
import { type ExportDialogProps, ExportForm } from './ExportForm'
import styles from './MermaidDialog.module.css'

/** Asks whose journey the diagram tells, shows it to be copied, and saves it. */
export function MermaidDialog(props: ExportDialogProps) {
  const { source } = props
  const words = useExchangeWords().mermaid
  const [who, setWho] = useState<Whose['who']>('mean')
  const whose = useMemo((): Whose => ({ who }) as Whose, [who])
  const exporter = useMemo(() => writeMermaid(whose), [whose])
  const text = useMemo(() => mermaidText(source, whose), [source, whose])
  const hint = who === 'mean' || who === 'all' ? words.hint[who] : words.hint.one
  return (
    <ExportForm {...props} title={words.title} width={560} exporter={exporter}>
      <WhoseField source={source} value={who} onChoose={setWho} hint={hint} />
      <DiagramText text={text} />
    </ExportForm>
  )
}

function WhoseField({
  source: { scene, messages },
  value,
  onChoose,
  hint,
}: {
  readonly source: ExportDialogProps['source']
  readonly value: Whose['who']
  readonly onChoose: (who: Whose['who']) => void
  readonly hint: string
}) {
  const words = useExchangeWords().mermaid
  const id = useId()
  const personas = personaIdsOf(scene.map)
  if (personas.length === 0) return null
  const nameOf = (persona: PersonaId) =>
    scene.library.persona[persona]?.name.trim() || messages.persona.nameless
  const options: { value: Whose['who']; label: string }[] = [
    { value: 'mean', label: words.mean },
    ...(personas.length > 1 ? [{ value: 'all' as const, label: words.all }] : []),
    ...personas.map((persona) => ({ value: persona, label: nameOf(persona) })),
  ]
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={field.label}>
        {words.whose}
      </label>
      <Select id={id} value={value} options={options} onChoose={onChoose} />
      <p className={field.hint}>{hint}</p>
    </div>
  )
}

/** The diagram's text, to read and to copy. */
function DiagramText({ text }: { readonly text: string }) {
  const words = useExchangeWords().mermaid
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<{ readonly of: string; readonly sentence: string }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold({ of: text, sentence: words.copied })
    } catch {
      area.current?.select()
      setTold({ of: text, sentence: words.notCopied })
    }
  }
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id} className={field.label}>
          {words.text}
        </label>
        <span role="status" className={styles.told}>
          {told?.of === text && told.sentence}
        </span>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <textarea
        ref={area}
        id={id}
        readOnly
        rows={14}
        wrap="off"
        spellCheck={false}
        className={`${field.input} ${styles.text}`}
        value={text}
      />
    </div>
  )
}
