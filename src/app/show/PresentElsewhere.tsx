import { useMemo } from 'react'
import { dark } from '@/drawing/palette'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import type { JourneyId } from '@/model/records/journey'
import { PresenterBar } from '@/panels/present/PresenterBar'
import { createTelling } from '@/panels/present/telling'
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
  const messages = useMessages()
  const { present: words, evidence } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const { since, shown, followsView, go, followView, stop } = useElsewhere(id, other, onGone)
  const parts = useMemo(() => toldParts(map), [map])
  const telling = useMemo(
    () =>
      createTelling({
        ...{ map, library, messages, words },
        palette: dark,
        states: evidence.states,
        today: today(),
      }),
    [map, library, messages, words, evidence],
  )
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
