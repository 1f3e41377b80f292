import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import type { Definition } from '@/model/records/definition'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'
import { Segments } from '../fields/Segments'
import styles from './KpiForm.module.css'

type Own = Pick<Definition, 'name' | 'unit' | 'better'>

/** What a KPI of the team's own needs beside its name. */
export function OwnKpiFields({ own, onEdit }: { own: Own; onEdit: (own: Own) => void }) {
  const id = useId()
  const { kpi } = useMessages()
  return (
    <div className={styles.pair}>
      <PanelGroup label={kpi.unit} htmlFor={id}>
        <input
          id={id}
          className={field.input}
          value={own.unit}
          autoComplete="off"
          onChange={(event) => onEdit({ ...own, unit: event.currentTarget.value })}
        />
      </PanelGroup>
      <PanelGroup label={kpi.better}>
        <Segments
          label={kpi.better}
          value={own.better}
          options={[
            { value: 'higher', label: kpi.betters.higher },
            { value: 'lower', label: kpi.betters.lower },
          ]}
          onChoose={(better) => onEdit({ ...own, better })}
        />
      </PanelGroup>
    </div>
  )
}
