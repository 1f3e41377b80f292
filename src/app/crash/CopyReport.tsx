import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'

/** Puts a report onto the clipboard. Where the browser refuses, the report is there to be copied by hand. */
export function CopyReport({
  report,
  onRefused,
}: {
  readonly report: string
  readonly onRefused?: () => void
}) {
  const { crash: words } = useMessages()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report)
      setCopied(true)
    } catch {
      onRefused?.()
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{words.copyReport}</Button>
      <span role="status">{isCopied && words.reportCopied}</span>
    </>
  )
}
