import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import field from '../fields/field.module.css'
import { useExportViews } from './exportViews'

/** Which of the map's views is exported. Nothing is asked where there is none. */
export function ViewSelect() {
  const { views } = useExportViews()
  return views.length > 0 ? <Select /> : null
}

function Select() {
  const id = useId()
  const { board } = useMessages()
  const { views: words } = usePanelWords().present
  const { views, chosen, choose } = useExportViews()
  return (
    <div>
      <label htmlFor={id} className={field.label}>
        {words.scope}
      </label>
      <select
        id={id}
        className={field.input}
        value={chosen?.id ?? ''}
        onChange={(event) => choose(views.find((view) => view.id === event.target.value)?.id)}
      >
        <option value="">{words.asItIs}</option>
        {views.map((view) => (
          <option key={view.id} value={view.id}>
            {view.title.trim() || board.untitled}
          </option>
        ))}
      </select>
    </div>
  )
}
