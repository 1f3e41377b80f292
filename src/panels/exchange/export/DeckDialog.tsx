import { useState } from 'react'
import {
  DECK_RATIOS,
  DECK_SLIDES,
  type DeckRatio,
  type DeckSlide,
} from '@/exchange/export/deck/choices'
import type { Exporter } from '@/exchange/export/exporter'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import { ViewSelect } from '../ViewSelect'
import styles from './DeckDialog.module.css'
import { type ExportDialogProps, ExportForm } from './ExportForm'

const THEMES = ['light', 'dark'] as const

/** Asks which slides a PowerPoint deck is to have, in which format and colours, and writes it. */
export function DeckDialog(props: ExportDialogProps) {
  const { deck: words } = useExchangeWords()
  const { settings } = useMessages()
  const [slides, setSlides] = useState<ReadonlySet<DeckSlide>>(new Set(DECK_SLIDES))
  const [ratio, setRatio] = useState<DeckRatio>('16:9')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const toggle = (kind: DeckSlide) => setSlides((chosen) => toggled(chosen, kind))
  const exporter: Exporter = async (source, progress) => {
    const { writeDeck } = await import('@/exchange/export/deck/writeDeck')
    return writeDeck({ slides, ratio, theme })(source, progress)
  }
  return (
    <ExportForm
      {...props}
      title={words.title}
      width={460}
      exporter={exporter}
      isBlocked={slides.size === 0}
      summary={slides.size === 0 ? words.noSlide : words.count(slides.size)}
    >
      <div className={styles.fields}>
        <ViewSelect />
        <fieldset className={styles.slides}>
          <legend className={field.label}>{words.slides}</legend>
          {DECK_SLIDES.map((kind) => (
            <label key={kind} className={styles.slide}>
              <input type="checkbox" checked={slides.has(kind)} onChange={() => toggle(kind)} />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
        <div>
          <span aria-hidden="true" className={field.label}>
            {words.format}
          </span>
          <Segments
            label={words.format}
            value={ratio}
            options={DECK_RATIOS.map((value) => ({ value, label: value }))}
            onChoose={setRatio}
          />
        </div>
        <div>
          <span aria-hidden="true" className={field.label}>
            {words.theme}
          </span>
          <Segments
            label={words.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
            onChoose={setTheme}
          />
        </div>
      </div>
    </ExportForm>
  )
}

function toggled(chosen: ReadonlySet<DeckSlide>, kind: DeckSlide): ReadonlySet<DeckSlide> {
  const next = new Set(chosen)
  if (!next.delete(kind)) next.add(kind)
  return next
}
