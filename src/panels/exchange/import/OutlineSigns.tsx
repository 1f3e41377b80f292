import type { ReactNode } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import styles from './OutlineSigns.module.css'

/** The few signs of an outline, as an example and what each line of it becomes. */
export function OutlineSigns() {
  const { outline } = useExchangeWords()
  const { signs, example } = outline
  const rows: readonly { depth: number; line: ReactNode; means: string }[] = [
    { depth: 0, line: example.stage, means: signs.stage },
    { depth: 1, line: example.touchpoint, means: signs.touchpoint },
    { depth: 2, line: <Signed sign="!" text={example.pain} />, means: signs.pain },
    { depth: 2, line: <Signed sign="?" text={example.thought} />, means: signs.thought },
    { depth: 2, line: <Signed sign=">" text={example.opportunity} />, means: signs.opportunity },
    { depth: 0, line: <AtEnd sign="(+1)" />, means: signs.score },
    { depth: 0, line: <AtEnd sign={`@${example.persona}`} />, means: signs.persona },
    { depth: 0, line: <AtEnd sign={`#${example.channel}`} />, means: signs.channel },
  ]
  return (
    <section className={styles.signs} aria-label={outline.heading}>
      <h3 className={styles.heading}>{outline.heading}</h3>
      <dl className={styles.rows}>
        {rows.map(({ depth, line, means }) => (
          <div key={means} className={styles.row}>
            <dt style={{ paddingInlineStart: depth * 14 }}>{line}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{outline.listHint}</p>
    </section>
  )
}

function Signed({ sign, text }: { readonly sign: string; readonly text: string }) {
  return (
    <>
      <b>{sign}</b> {text}
    </>
  )
}

function AtEnd({ sign }: { readonly sign: string }) {
  return (
    <>
      … <b>{sign}</b>
    </>
  )
}
