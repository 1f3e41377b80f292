import { largestScale, type PixelSize } from '@/exchange/export/limits'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './TooLarge.module.css'

type Props = {
  /** What was asked for, pixels. */
  readonly size: PixelSize
  /** The picture's size on the board. */
  readonly bounds: PixelSize
  readonly onScale: (scale: number) => void
  readonly onSvg: () => void
}

/** Says that a picture is more than the browser can draw, and offers what works instead. */
export function TooLarge({ size, bounds, onScale, onSvg }: Props) {
  const { export: words, locale } = useMessages()
  const say = (value: number) => value.toLocaleString(locale)
  const largest = largestScale(bounds.width, bounds.height)
  return (
    <div className={styles.notice}>
      <p role="alert">{words.tooLarge(say(size.width), say(size.height))}</p>
      {largest > 0 && (
        <Button onClick={() => onScale(largest)}>{words.largest(say(largest))}</Button>
      )}
      <Button onClick={onSvg}>{words.useSvg}</Button>
    </div>
  )
}
