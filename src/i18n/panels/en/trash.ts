import { pluralOf } from '../../plural'

const count = pluralOf('en')

export const trash = {
  help: 'Maps stay here until you delete them for good. Nothing is removed by itself.',
  count: (maps: number) => count(maps, 'map', 'maps'),
  empty: 'Empty trash',
  emptySure: (maps: number, titles: string) =>
    `Delete ${maps === 1 ? 'the one map' : `all ${count(maps, 'map', 'maps')}`} in the trash for good? ${titles} This cannot be undone.`,
  quoted: (title: string) => `“${title}”`,
  more: (maps: number) => `and ${count(maps, 'more', 'more')}`,
  emptied: (maps: number) => `${count(maps, 'map was', 'maps were')} deleted for good.`,
  frees: (size: string) => `About ${size} will be free again.`,
}
