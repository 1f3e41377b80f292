import { IconArrowDown } from '@tabler/icons-react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Link } from '@/model/records/link'
import { CardRow } from './CardRow'
import styles from './Details.module.css'
import rows from './LinkDetails.module.css'
import { RemoveButton } from './RemoveButton'

/** An arrow: the card that it leaves, and the one that it points to. */
export function LinkDetails({ link }: { link: Link }) {
  const { cardTypes, details } = useMessages()
  const cards = useEditorState(({ map }) => map.card)
  const from = cards[link.fromId]
  const to = cards[link.toId]
  return (
    <>
      <p className={styles.subject}>{details.linkCard}</p>
      <div className={rows.ends}>
        {from && <CardRow card={from} small={cardTypes[from.type]} />}
        <IconArrowDown size={16} stroke={1.6} aria-hidden="true" />
        {to && <CardRow card={to} small={cardTypes[to.type]} />}
      </div>
      <RemoveButton ids={[link.id]} />
    </>
  )
}
