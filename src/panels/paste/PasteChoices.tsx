import { usePanelWords } from '@/i18n/panels/panelWords'
import { PanelGroup } from '../fields/PanelGroup'
import { Segments } from '../fields/Segments'
import { Switch } from '../fields/Switch'
import styles from './PasteDialog.module.css'
import type { PasteDraft } from './usePaste'

/** How what was pasted is to be read; only what makes a difference is asked. */
export function PasteChoices({ draft }: { readonly draft: PasteDraft }) {
  const { paste: words } = usePanelWords()
  const { read, kind, kinds, signs, setSigns, cells, setCells } = draft
  const hasSigns = read.signed.some(
    ({ type, score, text }, at) =>
      type !== undefined || score !== undefined || text !== read.plain[at]?.text,
  )
  return (
    <div className={styles.choices}>
      {kinds.length > 1 && (
        <PanelGroup label={words.as}>
          <Segments
            label={words.as}
            value={kind}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            onChoose={draft.setKind}
          />
        </PanelGroup>
      )}
      {kind === 'lines' && hasSigns && (
        <Switch shown label={words.signs} checked={signs} onToggle={() => setSigns(!signs)} />
      )}
      {kind === 'cells' && cells && (
        <>
          {!cells.stagesFirst && (
            <PanelGroup label={words.into}>
              <Segments
                label={words.into}
                value={cells.into}
                options={(['steps', 'newSteps'] as const).map((value) => ({
                  value,
                  label: words.intos[value],
                }))}
                onChoose={(into) => setCells({ ...cells, into })}
              />
            </PanelGroup>
          )}
          <div className={styles.switches}>
            {(['stagesFirst', 'lanesFirst', 'turned'] as const).map((choice) => (
              <Switch
                key={choice}
                shown
                label={words[choice]}
                checked={cells[choice]}
                onToggle={() => setCells({ ...cells, [choice]: !cells[choice] })}
              />
            ))}
          </div>
        </>
      )}
    </div>
  )
}
