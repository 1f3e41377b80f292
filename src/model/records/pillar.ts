import * as z from 'zod/mini'

/** The six pillars of customer experience, after KPMG's yearly research into it. */
export const PILLARS = [
  'integrity',
  'resolution',
  'expectations',
  'timeAndEffort',
  'personalisation',
  'empathy',
] as const
export const pillar = z.enum(PILLARS)
export type Pillar = (typeof PILLARS)[number]
