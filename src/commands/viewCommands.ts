import { HELP_KEYS, PALETTE_KEYS } from './anywhereKeys'
import { type Command, hasSelection } from './command'
import { showLanes } from './hideLanes'
import { nextLens, toggleAssumptions } from './lens'

/** What one sees of the map. */
export const viewCommands: readonly Command[] = [
  {
    id: 'selectTool',
    group: 'view',
    keys: ['V'],
    run: ({ session }) => session.setState({ tool: 'select' }),
  },
  {
    id: 'handTool',
    group: 'view',
    keys: ['H'],
    run: ({ session }) => session.setState({ tool: 'hand' }),
  },
  {
    id: 'zoomIn',
    group: 'view',
    keys: ['Mod+=', 'Mod++'],
    run: ({ session }) => session.getState().view?.zoomBy(1.25),
  },
  {
    id: 'zoomOut',
    group: 'view',
    keys: ['Mod+-'],
    run: ({ session }) => session.getState().view?.zoomBy(0.8),
  },
  {
    id: 'zoomActual',
    group: 'view',
    keys: ['Mod+0'],
    run: ({ session }) => session.getState().view?.zoomTo(1),
  },
  {
    id: 'fit',
    group: 'view',
    keys: ['Shift+1'],
    run: ({ session }) => session.getState().view?.fit(),
  },
  {
    id: 'zoomSelection',
    group: 'view',
    keys: ['Shift+2'],
    isEnabled: hasSelection,
    run: ({ session }) => session.getState().view?.fitTo([...session.getState().selection]),
  },
  { id: 'nextLens', group: 'view', keys: ['Shift+L'], run: nextLens },
  { id: 'assumptions', group: 'view', keys: ['Shift+H'], run: toggleAssumptions },
  {
    id: 'showLanes',
    group: 'view',
    keys: ['Shift+R'],
    isEnabled: ({ session }) => session.getState().hiddenLanes.size > 0,
    run: showLanes,
  },
  {
    id: 'focusDetails',
    group: 'view',
    keys: ['F6'],
    run: ({ session }) =>
      session.setState({
        detailsShown: true,
        historyShown: false,
        workshopShown: false,
        past: null,
        detailsWanted: {},
      }),
  },
  {
    id: 'history',
    group: 'view',
    keys: ['Shift+V'],
    run: ({ session }) =>
      session.setState(({ historyShown }) => ({
        historyShown: !historyShown,
        workshopShown: false,
        ...(historyShown && { past: null }),
      })),
  },
  {
    id: 'palette',
    group: 'view',
    keys: [PALETTE_KEYS],
    run: ({ session }) => session.setState({ dialog: { name: 'palette' } }),
  },
  {
    id: 'debrief',
    group: 'view',
    keys: ['Shift+B'],
    run: ({ session }) =>
      session.setState(({ tab }) => ({ tab: tab === 'debrief' ? 'map' : 'debrief', past: null })),
  },
  {
    id: 'shortcuts',
    group: 'view',
    keys: ['?'],
    run: ({ session }) => session.setState({ dialog: { name: 'shortcuts' } }),
  },
  {
    id: 'help',
    group: 'view',
    keys: [HELP_KEYS],
    run: ({ session }) => session.setState({ dialog: { name: 'help' } }),
  },
]
