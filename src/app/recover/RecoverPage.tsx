import { useEffect, useRef, useState } from 'react'
import type { Language } from '@/i18n/language'
import { RECOVER_WORDS } from '@/i18n/recover/recoverWords'
import { openRescue, rescueFrom } from '@/storage/rescue'
import type { ReadableStore } from '@/storage/store'
import { Logo } from '@/ui/Logo'
import { LIBRARY_ADDRESS } from '../route'
import { HeldList } from './HeldList'
import styles from './RecoverPage.module.css'

type Props = {
  readonly language: Language
  /** What this window alone holds, where the browser keeps nothing. */
  readonly inWindow?: ReadableStore
}

const openDevice = () => openRescue()

/**
 * All that this device holds, to take away. It reads the database by itself and writes nothing, so
 * that it works when the rest of the app does not.
 */
export function RecoverPage({ language, inWindow }: Props) {
  const words = RECOVER_WORDS[language]
  const [told, setTold] = useState('')
  const [openWindow] = useState(() => inWindow && (async () => rescueFrom(inWindow)))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${words.heading} · Parcours`
    heading.current?.focus()
  }, [words])
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Logo />
        <a href={LIBRARY_ADDRESS}>{words.library}</a>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <p className={styles.intro}>{words.intro}</p>
        {openWindow && (
          <section className={styles.window} aria-labelledby="held-in-window">
            <h2 id="held-in-window">{words.window}</h2>
            <p className={styles.intro}>{words.windowHelp}</p>
            <HeldList open={openWindow} words={words} tell={setTold} />
          </section>
        )}
        <HeldList open={openDevice} words={words} tell={setTold} />
      </main>
      <p role="status" className={styles.told}>
        {told && <span>{told}</span>}
      </p>
    </div>
  )
}
