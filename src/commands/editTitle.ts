import { kindOf } from '@/model/ids'
import type { CommandContext } from './context'
import { firstLine } from './places'
import { removeRecords } from './remove'

/** The records whose title can be typed on the board. */
type Titled = 'card' | 'stage' | 'lane' | 'note' | 'step'

/** Writes a title as it is typed. All typing in one go is one step of the history. */
export function typeTitle({ editor }: CommandContext, id: string, title: string): void {
  const kind = kindOf(id) as Titled
  editor.transact(
    { verb: 'edit', name: firstLine(title) },
    ({ map }) => {
      const record = map[kind][id]
      if (record) record.title = title
    },
    { mergeKey: `title:${id}` },
  )
}

/** Ends typing. A record that was just made and was given no word goes away without a trace. */
export function endEditing(context: CommandContext): void {
  const { editor, session } = context
  const { editing, fresh } = session.getState()
  if (!editing) return
  session.setState({ editing: null, fresh: false })
  const { map } = editor.store.getState()
  const record = map.card[editing] ?? map.note[editing] ?? map.stage[editing]
  if (fresh && record?.title.trim() === '') {
    removeRecords(context, [editing], { mergeKey: `title:${editing}` })
    editor.abandon(`title:${editing}`)
  }
  editor.seal()
}

/** Leaves typing as if nothing had been typed; a record that was just made goes away. */
export function cancelEditing({ editor, session }: CommandContext): void {
  const { editing } = session.getState()
  if (!editing) return
  session.setState({ editing: null, fresh: false })
  editor.abandon(`title:${editing}`)
  editor.seal()
}
