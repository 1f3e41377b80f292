import type { Command } from './command'
import type { CommandContext } from './context'
import { boardViews, showView } from './views'

/** A story needs something to tell. */
const hasStages = ({ editor }: CommandContext) =>
  Object.keys(editor.store.getState().map.stage).length > 0

const viewKeys = Array.from({ length: 9 }, (_, index) => `Alt+${index + 1}`)

/** Views, the map told as a story, and the map on paper. */
export const showCommands: readonly Command[] = [
  {
    id: 'saveView',
    group: 'view',
    keys: ['Shift+W'],
    run: ({ session }) => session.setState({ dialog: { name: 'saveView' } }),
  },
  {
    id: 'applyView',
    group: 'view',
    keys: viewKeys,
    isEnabled: (context) => boardViews(context).length > 0,
    run(context, keys) {
      if (!keys) return context.session.setState({ dialog: { name: 'views' } })
      const view = boardViews(context)[viewKeys.indexOf(keys)]
      if (view) showView(context, view)
    },
  },
  {
    id: 'present',
    group: 'view',
    keys: ['F'],
    isEnabled: hasStages,
    run: ({ session }) => session.setState({ presenting: 'here', past: null, dialog: null }),
  },
  {
    id: 'presentElsewhere',
    group: 'view',
    keys: ['Shift+F'],
    isEnabled: hasStages,
    run: ({ session }) => session.setState({ presenting: 'elsewhere' }),
  },
  {
    id: 'story',
    group: 'view',
    keys: ['Shift+Y'],
    isEnabled: hasStages,
    run: ({ session }) => session.setState({ dialog: { name: 'story' } }),
  },
  {
    id: 'print',
    group: 'view',
    keys: ['Mod+P'],
    run: ({ session }) => session.setState({ printWanted: true }),
  },
]
