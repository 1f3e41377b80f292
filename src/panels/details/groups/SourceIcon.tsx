import {
  IconChartLine,
  IconClipboardText,
  IconDeviceMobile,
  IconGift,
  IconHeadset,
  IconMessages,
  IconReceipt,
  IconSpeakerphone,
} from '@tabler/icons-react'
import type { EvidenceSource } from '@/model/records/evidence'

const ICONS = {
  webAnalytics: IconChartLine,
  appData: IconDeviceMobile,
  sales: IconReceipt,
  advertising: IconSpeakerphone,
  loyaltyProgramme: IconGift,
  surveys: IconClipboardText,
  socialNetworks: IconMessages,
  afterSales: IconHeadset,
} as const satisfies Record<EvidenceSource, unknown>

/** Where evidence comes from, for the eye; its name stands beside it. */
export function SourceIcon({ source }: { source: EvidenceSource }) {
  const Icon = ICONS[source]
  return <Icon size={15} stroke={1.6} aria-hidden="true" />
}
