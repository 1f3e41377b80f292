import type { KeyboardEvent } from 'react'
import { isField } from '@/commands/typing'
import { useDesk } from '@/editor/react'
import type { Edit, ListColumn, ListRow } from './columns'
import type { ListStanding } from './useListStanding'
import { HEAD, type Place, placeAfter } from './walk'

/** A cell that is open for typing, and what was typed to begin with. */
export type OpenCell = Place & { readonly typed?: string }

type Keys<R> = {
  readonly rows: readonly R[]
  readonly columns: readonly ListColumn<R>[]
  /** The ids of all columns, the one with the buttons too. */
  readonly columnIds: readonly string[]
  readonly standing: ListStanding
  readonly setOpen: (open: OpenCell | undefined) => void
}

/**
 * The keys of a list: as those of the grid of stages and lanes, as far as they mean something here.
 * Walking, digits choose a level at once. Typing, Enter keeps and stays, Tab keeps and goes on,
 * Escape leaves all as it was.
 */
export function useListKeys<R extends ListRow>(keys: Keys<R>) {
  const { rows, columns, columnIds, standing, setOpen } = keys
  const { editor } = useDesk()
  const { place, goTo } = standing
  const ids = () => rows.map(({ id }) => id)

  const typingKey = ({ key, shiftKey }: KeyboardEvent, edit: Edit<R>, row: R): boolean => {
    if (key !== 'Enter' && key !== 'Escape' && key !== 'Tab') return false
    if (key === 'Escape' && 'key' in edit) editor.abandon(edit.key(row))
    editor.seal()
    setOpen(undefined)
    const next = placeAfter(ids(), columnIds, place, shiftKey ? 'ArrowLeft' : 'ArrowRight', false)
    if (key === 'Tab' && next) goTo(next)
    return true
  }

  const walkingKey = (event: KeyboardEvent, edit: Edit<R> | undefined, row: R | undefined) => {
    const { key } = event
    const isPlain = event.getModifierState('AltGraph')
    const isMod = !isPlain && (event.ctrlKey || event.metaKey)
    if (event.altKey && !isPlain) return false
    const next = placeAfter(ids(), columnIds, place, key, isMod)
    if (next) {
      goTo(next)
      return true
    }
    // The click of a button comes from the key by itself.
    if (isMod || !edit || !row || event.target instanceof HTMLButtonElement) return false
    if (key === 'Enter' || key === 'F2') {
      if (edit.as === 'elsewhere') edit.open(row)
      else setOpen(place)
      return true
    }
    if (key === 'Delete' || key === 'Backspace') return empty(edit, row)
    return type(edit, row, key)
  }

  const empty = (edit: Edit<R>, row: R): boolean => {
    if (edit.as === 'text') edit.type(row, '')
    else if (edit.as === 'value' || edit.as === 'day') edit.keep(row, '')
    else if (edit.as === 'choice' && edit.none !== undefined) edit.choose(row, edit.none)
    editor.seal()
    return true
  }

  const type = (edit: Edit<R>, row: R, key: string): boolean => {
    // A dead key, or an input method, goes on in the field that is there by then.
    const isComposing = key === 'Dead' || key === 'Process'
    if (!isComposing && (key.length !== 1 || key === '?' || key === ' ')) return false
    const typed = isComposing ? '' : key
    if (edit.as === 'choice') {
      const chosen = edit.byKey?.(key)
      if (chosen !== undefined) edit.choose(row, chosen)
      return chosen !== undefined
    }
    if (edit.as === 'elsewhere') return false
    if (edit.as === 'text') edit.type(row, typed)
    setOpen(edit.as === 'value' ? { ...place, typed } : place)
    return !isComposing && edit.as !== 'day'
  }

  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const row = place.row === HEAD ? undefined : rows.find(({ id }) => id === place.row)
    const edit = columns.find(({ id }) => id === place.column)?.edit
    const isTaken = isField(event.target)
      ? row !== undefined && edit !== undefined && typingKey(event, edit, row)
      : walkingKey(event, edit, row)
    if (isTaken) event.preventDefault()
  }
}
