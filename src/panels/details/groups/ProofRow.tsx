import { IconX } from '@tabler/icons-react'
import { titleOf } from '@/commands/places'
import { followSince, removeProof } from '@/commands/proofs'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { proofOf } from '@/insights/proof'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { TrendPoint } from '@/kpi/trend'
import type { Proof } from '@/model/records/proof'
import { IconButton } from '@/ui/IconButton'
import { inLanguage } from '../../fields/inLanguage'
import { writeValue } from '../../kpi/seriesWords'
import { formatDay } from '../formatDay'
import { ProofChange } from './ProofChange'
import styles from './ProofGroup.module.css'
import { StandingMark } from './StandingMark'

/** A KPI that is to show whether an opportunity worked: its value at the start, now, and between. */
export function ProofRow({ proof }: { proof: Proof }) {
  const context = useCommandContext()
  const messages = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const { series, start, now, change, standing } = proofOf(map, library, proof)
  const kpi = definitionAt(proof.definitionId, library)
  const variant = series?.latest.variant ?? ''
  const name = kpi ? inLanguage(askedOn(kpi, variant).name, messages) : proof.definitionId
  const value = (point: TrendPoint | undefined) =>
    point ? writeValue(kpi, variant, point.value, messages.locale) : words.noValue
  const dayOf = (point: TrendPoint | undefined) =>
    point?.date ? formatDay(point.date, messages.locale) : undefined
  return (
    <li className={styles.proof}>
      <div className={styles.head}>
        <span>
          {name}
          <small>{titleOf(map, proof.subjectId, messages)}</small>
        </span>
        <IconButton
          className={styles.remove}
          label={words.removeProof(name)}
          icon={<IconX size={14} stroke={1.75} />}
          onClick={() => removeProof(context, proof.id, name)}
        />
      </div>
      <dl className={styles.values}>
        <div title={dayOf(start)}>
          <dt>{words.atStart}</dt>
          <dd>{value(start)}</dd>
        </div>
        <div title={dayOf(now)}>
          <dt>{words.now}</dt>
          <dd className={standing && styles[standing]}>
            {value(now)}
            {standing && <StandingMark standing={standing} />}
          </dd>
        </div>
        <div>
          <dt>{words.change}</dt>
          <dd>
            <ProofChange change={change} kpi={kpi} />
          </dd>
        </div>
      </dl>
      <label className={styles.since}>
        <span>{words.since}</span>
        <input
          type="date"
          aria-label={words.sinceOf(name)}
          value={proof.since}
          onChange={(event) => followSince(context, proof.id, name, event.currentTarget.value)}
          onBlur={context.editor.seal}
        />
      </label>
    </li>
  )
}
