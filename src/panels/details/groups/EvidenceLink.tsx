import { IconExternalLink } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { safeLink } from '@/model/safeLink'
import styles from './EvidenceGroup.module.css'

/** Where evidence can be read; as plain words where its address is not safe to follow. */
export function EvidenceLink({ link }: { link: string }) {
  const { evidence: words } = usePanelWords()
  const address = safeLink(link)
  if (address === undefined)
    return (
      <p className={`${styles.link} ${styles.unsafe}`}>
        {link}
        <small>{words.notFollowed}</small>
      </p>
    )
  const shown = link.trim().replace(/^(https?:\/\/(www\.)?|mailto:)/i, '')
  return (
    <a
      className={styles.link}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={address}
      aria-label={words.follow(shown)}
    >
      {shown} <IconExternalLink size={12} stroke={1.75} aria-hidden="true" />
    </a>
  )
}
