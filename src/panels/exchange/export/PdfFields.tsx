import { type ReactNode, useId } from 'react'
import { OVERLAPS, type PdfChoices, TEXT_SIZES } from '@/exchange/export/pdf/choices'
import { PAPERS, type Paper } from '@/exchange/export/pdf/papers'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import { Switch } from '../../fields/Switch'
import { ViewSelect } from '../ViewSelect'
import styles from './PdfDialog.module.css'

type Props = {
  readonly choices: PdfChoices
  readonly choose: (fields: Partial<PdfChoices>) => void
  readonly locale: string
}

/** What a PDF can be like. Sizes that only tiles have are there with them. */
export function PdfFields({ choices, choose, locale }: Props) {
  const { pdf: words } = useExchangeWords()
  const paperId = useId()
  const say = (number: number) => number.toLocaleString(locale)
  const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map((value) => ({ value, label: names[value] }))
  const numbers = (values: readonly number[], name: (value: number) => string) =>
    values.map((value) => ({ value: String(value), label: name(value) }))
  return (
    <div className={styles.fields}>
      <ViewSelect />
      <div>
        <label htmlFor={paperId} className={field.label}>
          {words.paper}
        </label>
        <select
          id={paperId}
          className={field.input}
          value={choices.paper}
          onChange={(event) => choose({ paper: event.target.value as Paper })}
        >
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {words.papers[paper]}
            </option>
          ))}
        </select>
      </div>
      <Row label={words.orientation}>
        <Segments
          label={words.orientation}
          value={choices.orientation}
          options={options(['portrait', 'landscape'] as const, words.orientations)}
          onChoose={(orientation) => choose({ orientation })}
        />
      </Row>
      <Row label={words.pages}>
        <Segments
          label={words.pages}
          value={choices.pages}
          options={options(['one', 'tiles'] as const, words.ways)}
          onChoose={(pages) => choose({ pages })}
        />
      </Row>
      {choices.pages === 'tiles' && (
        <>
          <Row label={words.textSize}>
            <Segments
              label={words.textSize}
              value={String(choices.textSize)}
              options={numbers(TEXT_SIZES, (size) => words.points(say(size)))}
              onChoose={(size) => choose({ textSize: Number(size) })}
            />
          </Row>
          <Row label={words.overlap}>
            <Segments
              label={words.overlap}
              value={String(choices.overlap)}
              options={numbers(OVERLAPS, (mm) =>
                mm === 0 ? words.noOverlap : words.millimetres(say(mm)),
              )}
              onChoose={(overlap) => choose({ overlap: Number(overlap) })}
            />
          </Row>
          <Switch
            shown
            label={words.cutMarks}
            checked={choices.cutMarks}
            onToggle={() => choose({ cutMarks: !choices.cutMarks })}
          />
        </>
      )}
      <fieldset className={styles.also}>
        <legend className={field.label}>{words.also}</legend>
        {(['personas', 'pains', 'insights', 'debrief'] as const).map((part) => (
          <Switch
            key={part}
            shown
            label={words[part]}
            checked={choices[part]}
            onToggle={() => choose({ [part]: !choices[part] })}
          />
        ))}
      </fieldset>
    </div>
  )
}

/** A group with its label in sight; the group itself says it to screen readers. */
function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <span aria-hidden="true" className={field.label}>
        {label}
      </span>
      {children}
    </div>
  )
}
