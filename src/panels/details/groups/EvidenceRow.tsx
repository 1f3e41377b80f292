import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Evidence } from '@/model/records/evidence'
import { IconButton } from '@/ui/IconButton'
import styles from './EvidenceGroup.module.css'
import { EvidenceLink } from './EvidenceLink'
import { EvidenceWords } from './EvidenceWords'

type Props = {
  readonly evidence: Evidence
  readonly onEdit: () => void
  readonly onRemove: () => void
  /** It was being edited until now: the keyboard comes back to it. */
  readonly wasEdited: boolean
}

/** A piece of evidence: a click edits it, its link opens beside the map. */
export function EvidenceRow({ evidence, onEdit, onRemove, wasEdited }: Props) {
  const { evidence: words } = usePanelWords()
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wasEdited) main.current?.focus()
  }, [wasEdited])
  const name = evidence.sentence || words.sources[evidence.source]
  return (
    <li className={styles.item}>
      <button
        ref={main}
        type="button"
        className={styles.main}
        aria-label={words.edit(name)}
        onClick={onEdit}
      >
        <EvidenceWords evidence={evidence} />
      </button>
      <IconButton
        className={styles.remove}
        label={words.remove(name)}
        icon={<IconX size={14} stroke={1.75} />}
        onClick={onRemove}
      />
      {evidence.link !== '' && <EvidenceLink link={evidence.link} />}
    </li>
  )
}
