import { IconCheck, IconHelp, IconPencil, IconQuestionMark } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import matches from './MatchesStep.module.css'

const ICONS = { exact: IconCheck, near: IconHelp, none: IconQuestionMark, chosen: IconPencil }

/** How a name came to its place: sure, suggested, not at all, or by hand. In shape and in words. */
export function MatchMark({ mark }: { mark: keyof typeof ICONS }) {
  const { answers: words } = usePanelWords()
  const Icon = ICONS[mark]
  return (
    <span className={matches.mark} data-mark={mark}>
      <Icon size={14} aria-hidden="true" />
      {words.marks[mark]}
    </span>
  )
}
