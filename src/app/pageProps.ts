import type { Storage } from '@/storage/storage'
import type { Appearance } from './appearance'
import type { Route } from './route'

/** What every page is given; `route` is of the page's own kind. */
export type PageProps<R extends Route = Route> = {
  readonly storage: Storage
  readonly appearance: Appearance
  readonly route: R
}
