import type { TextBlock } from '@/layout/text'
import type { Text } from './primitives'

/** A block of text as a primitive. */
export function drawText(block: TextBlock, fill: string): Text {
  return { type: 'text', ...block, fill }
}
