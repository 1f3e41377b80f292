import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { keepAgenda } from '@/commands/agenda'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { Button } from '@/ui/Button'
import styles from './Agenda.module.css'
import { NameForm } from './NameForm'

/** Keeps the agenda for other maps, under a name. */
export function KeepAgenda() {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const title = useEditorState(({ map }) => journeyOf(map).title)
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <Button look="quiet" className={styles.add} onClick={() => setAsking(true)}>
        <IconBookmark size={15} stroke={1.6} aria-hidden="true" />
        {words.keep}
      </Button>
    )
  return (
    <NameForm
      name={title}
      onDone={(name) => {
        setAsking(false)
        if (!name) return
        keepAgenda(context, name)
        announce(context, words.kept(name))
      }}
    />
  )
}
