import { useMemo } from 'react'
import { dark } from '@/drawing/palette'
import { useEditorState } from '@/editor/react'
import type { JourneyId } from '@/model/records/journey'
import { PresenterBar } from '@/panels/present/PresenterBar'
import { useTelling } from '@/panels/present/useTelling'
import { toldParts } from '@/story/story'
import { useElsewhere } from './useElsewhere'
import type { ShowWindow } from './useShowWindow'

type Props = {
  readonly id: JourneyId
  readonly other: ShowWindow
  /** The other window is closed, by itself or from here. */
  readonly onGone: (closedByOther: boolean) => void
}

/** The bar of the window that edits while another shows the map. */
export function PresentElsewhere({ id, other, onGone }: Props) {
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const { since, shown, followsView, go, followView, stop } = useElsewhere(id, other, onGone)
  const parts = useMemo(() => toldParts(map), [map])
  const telling = useTelling(map, library, dark)
  return (
    <PresenterBar
      parts={parts}
      at={shown.at}
      since={since}
      telling={telling}
      followsView={followsView}
      onGo={go}
      onFollowView={followView}
      onStop={stop}
    />
  )
}
