import type { Box } from '@/layout/box'

/**
 * Where a box lies in a plane, as a style in hundredths of the plane: it holds at whatever size the
 * plane is shown.
 */
export function placeIn(plane: Box, { x, y, width, height }: Box): string {
  const across = (length: number) => percent(length / plane.width)
  const down = (length: number) => percent(length / plane.height)
  return `left:${across(x - plane.x)};top:${down(y - plane.y)};width:${across(width)};height:${down(height)}`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`
}
