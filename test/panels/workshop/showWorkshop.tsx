import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { DeskContext } from '@/editor/react'
import { en } from '@/i18n/en'
import { MessagesContext } from '@/i18n/messages'
import { en as panels } from '@/i18n/panels/en/index'
import { PanelWordsContext } from '@/i18n/panels/panelWords'
import { PanelTheme } from '@/panels/PanelTheme'
import type { TimerSettings } from '@/panels/workshop/timer/useTimerSettings'
import { WorkshopPanel } from '@/panels/workshop/WorkshopPanel'
import type { Desk } from '../../helpers/board'

export const silent: TimerSettings = {
  sound: false,
  wide: false,
  toggleSound() {},
  toggleWide() {},
}

/** Something of the workshop, in English, as around a board. */
export function showInRoom(desk: Desk, children: ReactNode): void {
  render(
    <MessagesContext value={en}>
      <PanelWordsContext value={panels}>
        <DeskContext value={desk}>
          <PanelTheme theme="light">{children}</PanelTheme>
        </DeskContext>
      </PanelWordsContext>
    </MessagesContext>,
  )
}

/** The workshop's panel. */
export function showWorkshop(desk: Desk): void {
  showInRoom(desk, <WorkshopPanel settings={silent} />)
}
