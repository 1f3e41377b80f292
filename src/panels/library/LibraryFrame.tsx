import { IconAlertTriangle, IconLock, IconPlus, IconSettings } from '@tabler/icons-react'
import { type ReactNode, type Ref, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { BackupAge } from '../backup/BackupAge'
import type { LibraryProps } from './actions'
import styles from './LibraryFrame.module.css'
import { NewMapDialog } from './NewMapDialog'

type Props = LibraryProps & {
  readonly page: 'maps' | 'personas' | 'trash' | 'help'
  readonly heading: string
  /** What stands at the end of the heading's line. */
  readonly tools?: ReactNode
  readonly mainRef?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** What every page of the library has around it: where one can go, and what can be begun. */
export function LibraryFrame({ library, actions, page, heading, tools, mainRef, children }: Props) {
  const t = useMessages()
  const [making, setMaking] = useState(false)
  const link = (name: Props['page'], href: string, words: string) => (
    <a href={href} aria-current={page === name ? 'page' : undefined}>
      {words}
    </a>
  )
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <span className={styles.brand}>{t.appName}</span>
        <nav className={styles.nav} aria-label={t.library.nav}>
          {link('maps', '#/', t.library.heading)}
          {link('personas', '#/personas', t.library.personas)}
          {link('trash', '#/trash', t.library.trash)}
          {link('help', '#/help', t.commands.help)}
        </nav>
        <div className={styles.actions}>
          <IconButton
            label={t.library.settings}
            icon={<IconSettings size={18} />}
            onClick={actions.openSettings}
          />
          <Button onClick={actions.openImport}>{t.library.import}</Button>
          {library.kept && library.backups.time !== undefined && (
            <span className={styles.age}>
              <BackupAge time={library.backups.time} />
            </span>
          )}
          <Button onClick={actions.openBackup}>{t.library.backUp}</Button>
          <Button look="primary" onClick={() => setMaking(true)}>
            <IconPlus size={16} aria-hidden="true" /> {t.library.newMap}
          </Button>
        </div>
      </header>
      <div className={styles.page}>
        <main className={styles.main} ref={mainRef}>
          {!library.kept && (
            <p className={styles.warning} role="status">
              <IconAlertTriangle size={16} aria-hidden="true" />
              {t.saveState.memoryHelp} <a href="#/recover">{t.crash.recover}</a>
            </p>
          )}
          <div className={styles.headingLine}>
            <h1 className={styles.heading} tabIndex={-1}>
              {heading}
            </h1>
            {tools}
          </div>
          {children}
        </main>
        {library.kept && (
          <footer className={styles.note}>
            <IconLock size={14} aria-hidden="true" />
            {t.library.privacy}
            <Button look="quiet" className={styles.restore} onClick={actions.openRestore}>
              {t.library.restoreBackup}
            </Button>
          </footer>
        )}
      </div>
      {making && (
        <NewMapDialog library={library} create={actions.create} onClose={() => setMaking(false)} />
      )}
    </div>
  )
}
