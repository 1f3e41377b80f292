import { IconCircleCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react'
import type { Research } from '@/model/records/card'

const ICONS = {
  assumption: IconCircleDashed,
  partly: IconCircleHalf2,
  researched: IconCircleCheck,
} as const

/** How well founded something is, as a circle that fills. */
export function ResearchIcon({ research }: { research: Research }) {
  const Icon = ICONS[research]
  return <Icon size={14} stroke={1.75} aria-hidden="true" />
}
