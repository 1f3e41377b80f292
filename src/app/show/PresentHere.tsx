import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDesk } from '@/editor/react'
import { useFocusReturn } from '@/panels/fields/useFocusReturn'
import { Presentation } from '@/panels/present/Presentation'
import { useFullScreen } from '@/panels/present/useFullScreen'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { usePictures } from '../map/usePictures'
import { useShowBoard } from './useShowBoard'

type Props = { readonly storage: Storage; readonly appearance: Appearance }

/** The map as a story over its page, on the whole screen where the browser lets it. */
export function PresentHere({ storage, appearance }: Props) {
  const { editor, session } = useDesk()
  useRestInert()
  useFocusReturn()
  const board = useShowBoard(editor, appearance.theme)
  const pictures = usePictures(storage, board.store)
  const [at, setAt] = useState<string | null>(null)
  const [blank, setBlank] = useState(false)
  const end = () => session.setState({ presenting: null })
  const { toggle, enter } = useFullScreen(end)
  useEffect(enter, [enter])
  return createPortal(
    <Presentation
      board={board}
      pictures={pictures}
      at={at}
      blank={blank}
      onGo={setAt}
      onBlank={setBlank}
      onFull={toggle}
      onEnd={end}
    />,
    document.body,
  )
}

/** The page beneath is out of reach meanwhile; before the focus goes back to it, it is there again. */
function useRestInert(): void {
  useEffect(() => {
    const root = document.getElementById('root')
    root?.setAttribute('inert', '')
    return () => root?.removeAttribute('inert')
  }, [])
}
