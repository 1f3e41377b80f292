import { render } from '@testing-library/react'
import { DeskContext } from '@/editor/react'
import { en } from '@/i18n/en'
import { MessagesContext } from '@/i18n/messages'
import { en as panels } from '@/i18n/panels/en/index'
import { PanelWordsContext } from '@/i18n/panels/panelWords'
import { SidePanel } from '@/panels/details/SidePanel'
import { PicturesContext } from '@/panels/fields/pictures'
import { PanelTheme } from '@/panels/PanelTheme'
import type { Desk } from '../../helpers/board'

/** The side panel of a window, in English, as beside a board. */
export function showDetails(desk: Desk): void {
  render(
    <MessagesContext value={en}>
      <PanelWordsContext value={panels}>
        <DeskContext value={desk}>
          <PicturesContext value={async () => 'asset_none'}>
            <PanelTheme theme="light">
              <SidePanel />
            </PanelTheme>
          </PicturesContext>
        </DeskContext>
      </PanelWordsContext>
    </MessagesContext>,
  )
}
