import { memo } from 'react'
import { FONT_FAMILY } from '../measure'
import type { Primitive } from '../primitives'
import { useAssetUrl } from './assetUrls'

/** Primitives as elements of an inline SVG: the surface of the screen. */
export const SvgPrimitives = memo(function SvgPrimitives({
  primitives,
}: {
  primitives: readonly Primitive[]
}) {
  return primitives.map((primitive, index) => (
    // A drawing is replaced as a whole: an index names its parts as well as anything could.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <SvgPrimitive key={index} primitive={primitive} />
  ))
})

function SvgPrimitive({ primitive }: { primitive: Primitive }) {
  switch (primitive.type) {
    case 'rect': {
      const { type: _, radius, ...place } = primitive
      return <rect {...paint(place)} rx={radius} />
    }
    case 'line': {
      const { type: _, ...place } = primitive
      return <line {...paint(place)} />
    }
    case 'path': {
      const { type: _, ...place } = primitive
      return <path {...paint(place)} strokeLinecap="round" strokeLinejoin="round" />
    }
    case 'text': {
      const { x, y, lines, lineHeight, font, fill, anchor } = primitive
      return (
        <text
          fill={fill}
          fontFamily={FONT_FAMILY}
          fontSize={font.size}
          fontWeight={font.weight}
          fontStyle={font.italic ? 'italic' : undefined}
          textAnchor={anchor}
        >
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
            <tspan key={index} x={x} y={y + index * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      )
    }
    case 'image':
      return <SvgPicture {...primitive} />
    case 'group':
      return (
        <g transform={`translate(${primitive.x} ${primitive.y})`} opacity={primitive.opacity}>
          <SvgPrimitives primitives={primitive.children} />
        </g>
      )
  }
}

function paint<P extends { fill?: string; dash?: readonly number[] }>({ dash, ...place }: P) {
  return { ...place, fill: place.fill ?? 'none', strokeDasharray: dash?.join(' ') }
}

function SvgPicture({
  assetId,
  x,
  y,
  width,
  height,
  radius,
  fit,
}: Extract<Primitive, { type: 'image' }>) {
  const url = useAssetUrl(assetId)
  if (!url) return <rect x={x} y={y} width={width} height={height} rx={radius} fill="#8883" />
  return (
    <image
      href={url}
      x={x}
      y={y}
      width={width}
      height={height}
      preserveAspectRatio={`xMidYMid ${fit === 'cover' ? 'slice' : 'meet'}`}
      style={{ clipPath: `inset(0 round ${radius}px)` }}
    />
  )
}
