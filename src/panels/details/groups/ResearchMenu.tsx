import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useCommandContext } from '@/commands/react'
import { setResearch } from '@/commands/research'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { type Card, RESEARCH, type Research } from '@/model/records/card'
import { researchOf } from '@/model/research'
import menu from '../../fields/menu.module.css'
import { ResearchIcon } from './ResearchIcon'
import styles from './ResearchMenu.module.css'
import { shared } from './shared'

const FROM_EVIDENCE = 'evidence'

/**
 * How well founded cards are: what applies is in view, whoever said so. The menu sets it by hand,
 * or lets it follow from the evidence.
 */
export function ResearchMenu({ cards }: { cards: readonly Card[] }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const applies = shared(cards.map((card) => researchOf(map, card)))
  const known = shared(cards.map((card) => researchOf(map, { ...card, research: null })))
  const byHand = shared(cards.map(({ research }) => research))
  const shown = applies ? words.research[applies] : details.mixed
  const follow =
    cards.length === 1 && known
      ? words.fromEvidence(words.research[known].toLocaleLowerCase())
      : words.fromOwnEvidence
  const set = (choice: string) =>
    setResearch(
      context,
      cards.map(({ id }) => id),
      choice === FROM_EVIDENCE ? null : (choice as Research),
    )
  return (
    <Menu
      position="bottom-end"
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: menu.dropdown!, item: menu.item! }}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.standing}
          aria-label={words.standingIs(shown)}
          title={byHand === null ? follow : words.standing}
        >
          {applies && <ResearchIcon research={applies} />}
          {shown}
          <IconChevronDown size={11} stroke={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.standing}>
        <Menu.RadioGroup
          value={byHand === undefined ? '' : (byHand ?? FROM_EVIDENCE)}
          onChange={set}
        >
          {[FROM_EVIDENCE, ...RESEARCH].map((choice) => (
            <Menu.RadioItem
              key={choice}
              value={choice}
              closeMenuOnClick
              checkIcon={<IconCheck size={14} stroke={2} aria-hidden="true" />}
            >
              {choice === FROM_EVIDENCE ? follow : words.research[choice as Research]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
