import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { DeskContext } from '@/editor/react'
import type { SessionState } from '@/editor/session'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { MessagesContext } from '@/i18n/messages'
import { en as enPanels } from '@/i18n/panels/en/index'
import { fr as frPanels } from '@/i18n/panels/fr/index'
import { PanelWordsContext } from '@/i18n/panels/panelWords'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { type Desk, openDesk } from '../../helpers/board'
import { makeSample } from '../../helpers/sample'

const WORDS = { en: [en, enPanels], fr: [fr, frPanels] } as const

/** A window with the sample of a language, at the tab of the report. */
export function openSample(language: 'en' | 'fr' = 'en'): Desk {
  const { map, personas } = makeSample(language)
  const persona = Object.fromEntries(personas.map((each) => [each.id, each]))
  return openDesk(map, { ...emptyLibrary(), persona }, AT_REPORT)
}

/** A window with a map, at the tab of the report. */
export function openMap(map: MapDocument): Desk {
  return openDesk(map, emptyLibrary(), AT_REPORT)
}

const AT_REPORT: Partial<SessionState> = { tab: 'insights' }

/** Draws something of the report in a window. */
export function show(
  content: ReactNode,
  desk: Desk = openSample(),
  language: 'en' | 'fr' = 'en',
): Desk {
  const [messages, words] = WORDS[language]
  render(
    <MessagesContext value={messages}>
      <PanelWordsContext value={words}>
        <DeskContext value={{ editor: desk.editor, session: desk.session }}>{content}</DeskContext>
      </PanelWordsContext>
    </MessagesContext>,
  )
  return desk
}
