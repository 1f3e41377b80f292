import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import type { Leaf } from '@/exchange/export/pdf/leaf'
import type { PageSize } from '@/exchange/export/pdf/papers'
import type { Window } from '@/exchange/export/pdf/sheetPages'
import styles from './PrintPages.module.css'

/** A page as tall as its paper may be pushed onto a second one by rounding, so it is less by this, pt. */
const LESS = 0.5

/** The pages of a map as the PDF has them, for the browser to print. All lengths are points. */
export function PrintPages({ leaves, label }: { leaves: readonly Leaf[]; label: string }) {
  return (
    <div data-print-pages role="document" aria-label={label}>
      <style>{pageRules(leaves)}</style>
      {leaves.map((leaf, index) => (
        // Pages have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Page key={index} leaf={leaf} />
      ))}
    </div>
  )
}

function Page({ leaf }: { leaf: Leaf }) {
  const { size, scale, windows, over } = leaf
  const { width, height } = size
  return (
    <div
      className={styles.page}
      style={{ page: nameOf(size), width: `${width}pt`, height: `${height - LESS}pt` }}
    >
      <svg
        width={`${width}pt`}
        height={`${height - LESS}pt`}
        viewBox={`0 0 ${width} ${height - LESS}`}
        aria-hidden="true"
      >
        {windows.map((window, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: windows have no other name
          <Seen key={index} window={window} scale={scale} />
        ))}
        <SvgPrimitives primitives={over} />
      </svg>
    </div>
  )
}

/** A part of the board where it lies on the page, cut at its edges. */
function Seen({ window: { box, at, primitives }, scale }: { window: Window; scale: number }) {
  return (
    <svg
      x={at.x}
      y={at.y}
      width={box.width * scale}
      height={box.height * scale}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      overflow="hidden"
      aria-hidden="true"
    >
      <SvgPrimitives primitives={primitives} />
    </svg>
  )
}

/** Each size of page by a name of its own; the first is that of all that has no name. */
function pageRules(leaves: readonly Leaf[]): string {
  const sizes = new Map(leaves.map(({ size }) => [nameOf(size), size]))
  const rule = (name: string, { width, height }: PageSize) =>
    `@page ${name} { size: ${width.toFixed(2)}pt ${height.toFixed(2)}pt; margin: 0 }`
  const first = leaves[0] ? [rule('', leaves[0].size)] : []
  return [...first, ...[...sizes].map(([name, size]) => rule(name, size))].join('\n')
}

function nameOf({ width, height }: PageSize): string {
  return `paper-${Math.round(width)}-${Math.round(height)}`
}
