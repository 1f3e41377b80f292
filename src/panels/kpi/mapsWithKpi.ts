import { createContext, useContext } from 'react'
import type { DefinitionId } from '@/model/records/definition'
import type { TitledMap } from '@/storage/definitions'

/** Every map of this device that uses a KPI of the team's own, those in the trash too. */
export type MapsWithKpi = (id: DefinitionId) => Promise<readonly TitledMap[]>

/** How panels learn of other maps: they know nothing of the storage. */
export const MapsWithKpiContext = createContext<MapsWithKpi | null>(null)

/** How the maps that measure a KPI are found. */
export function useMapsWithKpi(): MapsWithKpi {
  const find = useContext(MapsWithKpiContext)
  if (!find) throw new Error('useMapsWithKpi stands outside the provider of maps with a KPI')
  return find
}
