import { FilterChip } from './FilterChip'
import { HiddenLanes } from './HiddenLanes'
import { LensLegend } from './LensLegend'
import { LensMenu } from './LensMenu'
import { ViewsMenu } from './ViewsMenu'

/** All that has to do with how the board is read: the choice, and what it says. */
export function LensTools() {
  return (
    <>
      <LensMenu />
      <ViewsMenu />
      <LensLegend />
      <FilterChip />
      <HiddenLanes />
    </>
  )
}
