import { barOpacity, barsOf } from '@/drawing/bars'
import { hundredths } from '@/drawing/hundredths'
import type { Primitive } from '@/drawing/primitives'

/**
 * The bars that the texts of a flat drawing look like from afar. All of a colour are one path: a
 * browser draws thousands of bars in one far faster than each by itself.
 */
export function drawBars(drawing: readonly Primitive[]): Primitive[] {
  const paths = new Map<string, { fill: string; opacity: number; d: string }>()
  const add = (part: Primitive, alpha: number): void => {
    if (part.type === 'group')
      for (const child of part.children) add(child, alpha * (part.opacity ?? 1))
    if (part.type !== 'text') return
    const [fill, opacity] = [part.fill, hundredths(barOpacity(part) * alpha)]
    const path = paths.get(`${fill} ${opacity}`) ?? { fill, opacity, d: '' }
    paths.set(`${fill} ${opacity}`, path)
    for (const bar of barsOf(part)) {
      const [x, y, width, height] = [bar.x, bar.y, bar.width, bar.height].map(hundredths)
      if (width! > 0) path.d += `M${x} ${y}h${width}v${height}h${-width!}z`
    }
  }
  for (const part of drawing) add(part, 1)
  return [...paths.values()].filter(({ d }) => d !== '').map((path) => ({ type: 'path', ...path }))
}
