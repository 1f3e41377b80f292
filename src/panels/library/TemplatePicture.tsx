import { useLayoutEffect, useRef } from 'react'
import { drawBoard } from '@/drawing/board'
import { dark, light } from '@/drawing/palette'
import { paintPrimitives } from '@/drawing/surfaces/canvas'
import { useMessages } from '@/i18n/messages'
import type { Library } from './actions'
import styles from './TemplatePicture.module.css'
import type { TemplateBoard } from './templateBoard'

type Props = {
  /** None as long as it is not laid out. */
  readonly board: TemplateBoard | undefined
  readonly theme: Library['theme']
  /** The size that it is shown at, at most: CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Around the board, of the picture's width. */
const MARGIN = 0.02

/** The picture of a template's board, whole, in the theme's colours. Words tell what is in it. */
export function TemplatePicture({ board, theme, width, height }: Props) {
  const { scale } = useMessages().board
  const ref = useRef<HTMLCanvasElement>(null)
  const palette = theme === 'dark' ? dark : light
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d', { alpha: false })
    if (!canvas || !context) return
    const fine = Math.max(1, window.devicePixelRatio)
    canvas.width = Math.round(width * fine)
    canvas.height = Math.round(height * fine)
    context.fillStyle = palette.background
    context.fillRect(0, 0, canvas.width, canvas.height)
    if (!board) return
    const { geometry } = board
    const margin = canvas.width * MARGIN
    const zoom = Math.min(
      (canvas.width - margin * 2) / geometry.width,
      (canvas.height - margin * 2) / geometry.height,
    )
    context.setTransform(
      zoom,
      0,
      0,
      zoom,
      (canvas.width - geometry.width * zoom) / 2,
      (canvas.height - geometry.height * zoom) / 2,
    )
    paintPrimitives(context, drawBoard({ ...board, palette, scale }), new Map())
  }, [board, palette, scale, width, height])
  return (
    <div aria-hidden="true" data-ready={board ? true : undefined}>
      <canvas
        ref={ref}
        className={styles.picture}
        style={{ aspectRatio: `${width} / ${height}`, background: palette.background }}
      />
    </div>
  )
}
