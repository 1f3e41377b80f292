import { ViewportPortal } from '@xyflow/react'
import { useId, useMemo, useRef } from 'react'
import { landingOf } from '@/commands/quickEntry/landing'
import { isNaming, placeOf } from '@/commands/quickEntry/line'
import { namesFor } from '@/commands/quickEntry/names'
import { entryOf, readLine } from '@/commands/quickEntry/readLine'
import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { useScene } from '../boardStore'
import { optionId, Suggestions } from '../Suggestions'
import { EntryHints } from './EntryHints'
import { EntryKeys } from './EntryKeys'
import styles from './QuickEntry.module.css'
import { landingBox, newStageBox } from './spot'
import { useCompletion } from './useCompletion'
import { useEntryLine } from './useEntryLine'
import { useSpot } from './useSpot'

/** The line of quick entry: it lies over the board, beside the cell that it writes to. */
export function QuickEntry({ words }: { words: PanelWords['entry'] }) {
  const desk = useCommandContext()
  const map = useScene((scene) => scene.map)
  const library = useScene((scene) => scene.library)
  const geometry = useScene((scene) => scene.geometry)
  useSessionState((state) => state.entry)
  const { card, cast } = map
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names come from these parts of the documents
  const names = useMemo(() => namesFor(desk), [desk, card, cast, library])
  const context = useMemo(() => ({ ...desk, names, words }), [desk, names, words])
  const panel = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const line = useEntryLine(context, field)
  const { text, setText } = line

  const place = placeOf(context)
  const naming = isNaming(context)
  const completion = useCompletion(field, names, text, setText, !naming)
  const entry = useMemo(() => entryOf(readLine(text, names)), [text, names])
  const landing = place && !naming ? landingOf(map, place, entry.type) : undefined
  const target = landing ? landingBox(geometry, landing) : newStageBox(geometry, place?.stageId)
  useSpot(panel, target)

  const open = completion.options.length > 0
  const listId = `${id}list`
  return (
    <>
      <ViewportPortal>
        <div
          className={styles.target}
          data-bar={target.width < 10 || undefined}
          style={{
            transform: `translate(${target.x}px, ${target.y}px)`,
            width: target.width,
            height: landing ? target.height : geometry.height - target.y,
          }}
        />
      </ViewportPortal>
      <div ref={panel} className={`${styles.line} nopan nodrag nowheel`} data-control="true">
        <div className={styles.typing}>
          <textarea
            ref={field}
            className={styles.field}
            aria-label={desk.messages.commands.quickEntry}
            aria-describedby={`${id}where ${id}keys`}
            aria-autocomplete="list"
            {...(open && {
              'aria-haspopup': 'listbox',
              'aria-controls': listId,
              'aria-activedescendant':
                completion.active >= 0 ? optionId(listId, completion.active) : undefined,
            })}
            placeholder={naming ? words.stagePlaceholder : words.placeholder}
            rows={1}
            value={text}
            onChange={({ target: { value, selectionStart } }) => {
              line.type(value)
              completion.onCaret(selectionStart)
            }}
            onSelect={({ currentTarget }) => completion.onCaret(currentTarget.selectionStart)}
            onKeyDown={(event) => {
              // What an input method composes is not typed yet; Safari tells it by the key's code alone.
              if (event.nativeEvent.isComposing || event.keyCode === 229) return
              if (completion.onKeyDown(event)) event.preventDefault()
              else line.onKeyDown(event)
            }}
            onPaste={line.onPaste}
            onBlur={line.onBlur}
          />
          {open && (
            <Suggestions
              id={listId}
              label={completion.sign === '@' ? words.personas : words.channels}
              titles={completion.options.map(({ name }) => name)}
              active={completion.active}
              choose={completion.take}
              className={styles.list}
            />
          )}
        </div>
        <EntryHints
          id={`${id}where`}
          landing={landing}
          after={place?.stageId}
          entry={naming ? undefined : entry}
          names={names}
          words={words}
        />
        <EntryKeys
          id={`${id}keys`}
          naming={naming}
          goesBack={naming && place !== null}
          words={words}
          act={line.act}
        />
      </div>
    </>
  )
}
