import { useId } from 'react'
import { light } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import { COLOURS, type Colour } from '@/model/records/fields'
import styles from './Swatches.module.css'

type Props = {
  readonly label: string
  /** Nothing where several things have several colours. */
  readonly value: Colour | undefined
  readonly onChoose: (colour: Colour) => void
}

/** The named colours. Both palettes share these fills: they carry white text. */
export function Swatches({ label, value, onChoose }: Props) {
  const { colours } = useMessages()
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles.swatches}>
      {COLOURS.map((colour) => (
        <label key={colour} className={styles.swatch} title={colours[colour]}>
          <input
            type="radio"
            name={name}
            aria-label={colours[colour]}
            checked={colour === value}
            onChange={() => onChoose(colour)}
          />
          <span style={{ background: light.colours[colour] }} />
        </label>
      ))}
    </div>
  )
}
