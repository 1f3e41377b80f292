import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHistory,
  IconLayoutSidebarRight,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandName } from '@/commands/command'
import { useCommandContext } from '@/commands/react'
import { command, isEnabled, labelOf } from '@/commands/table'
import { useEditorState, useSessionState } from '@/editor/react'
import { hasDetails } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import { IconButton } from '@/ui/IconButton'
import { Logo } from '@/ui/Logo'
import { MapTitle } from './MapTitle'
import { Tabs } from './Tabs'
import styles from './TopBar.module.css'

type Props = {
  readonly libraryAddress: string
  readonly saveState: ReactNode
  /** The button `Present` with its menu. */
  readonly presentMenu: ReactNode
  /** The button `Export` with its menu. */
  readonly exportMenu: ReactNode
}

/** The bar over the board: where one is, whether it is safe, and what concerns the whole map. */
export function TopBar({ libraryAddress, saveState, presentMenu, exportMenu }: Props) {
  const messages = useMessages()
  const context = useCommandContext()
  const { session } = context
  const state = useEditorState(({ map }) => journeyOf(map).state)
  const detailsShown = useSessionState((now) => now.detailsShown)
  const historyShown = useSessionState((now) => now.historyShown)
  const workshopShown = useSessionState((now) => now.workshopShown)
  const isOther = historyShown || workshopShown
  const tab = useSessionState((now) => now.tab)
  return (
    <header className={styles.bar}>
      <nav className={styles.path} aria-label={messages.map.breadcrumb}>
        <a className={styles.home} href={libraryAddress}>
          <Logo />
          <span>{messages.library.heading}</span>
        </a>
        <span aria-hidden="true" className={styles.slash}>
          /
        </span>
        <MapTitle />
      </nav>
      <span className={styles.chip}>{messages.map.states[state]}</span>
      {saveState}
      <div className={styles.space} />
      <Tabs />
      <div className={`${styles.space} ${styles.tail}`} />
      <HistoryButton id="undo" icon={<IconArrowBackUp size={18} />} />
      <HistoryButton id="redo" icon={<IconArrowForwardUp size={18} />} />
      <IconButton
        label={messages.commands.history}
        icon={<IconHistory size={18} />}
        active={historyShown}
        onClick={() => command('history').run(context)}
      />
      <IconButton
        label={messages.commands.agenda}
        icon={<IconUsersGroup size={18} />}
        active={workshopShown}
        onClick={() => command('agenda').run(context)}
      />
      <IconButton
        label={messages.library.settings}
        icon={<IconSettings size={18} />}
        onClick={() => session.setState({ dialog: { name: 'settings' } })}
      />
      {hasDetails(tab) && (
        <IconButton
          label={detailsShown && !isOther ? messages.map.hideDetails : messages.map.details}
          icon={<IconLayoutSidebarRight size={18} />}
          active={detailsShown && !isOther}
          onClick={() =>
            session.setState({
              detailsShown: isOther || !detailsShown,
              historyShown: false,
              workshopShown: false,
              past: null,
            })
          }
        />
      )}
      {presentMenu}
      {exportMenu}
    </header>
  )
}

/** Named by its verb alone, so that it can be found; what it would undo is in its description. */
function HistoryButton({ id, icon }: { id: CommandName; icon: ReactNode }) {
  const context = useCommandContext()
  useEditorState((state) => state.history)
  useSessionState((state) => state.past)
  const target = command(id)
  return (
    <IconButton
      label={context.messages.commands[id]}
      title={labelOf(target, context)}
      icon={icon}
      disabled={!isEnabled(target, context)}
      onClick={() => target.run(context)}
    />
  )
}
