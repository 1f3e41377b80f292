import { useMemo } from 'react'
import { insightsOf } from '@/insights/insights'
import type { Report } from './report'
import { useWorkedOut } from './useWorkedOut'

/** The map with all that it tells; nothing before it was worked out for the first time. */
export function useReport(): Report | undefined {
  const workedOut = useWorkedOut(insightsOf)
  return useMemo(() => {
    if (!workedOut) return undefined
    const { told: insights, ...documents } = workedOut
    return { ...documents, insights }
  }, [workedOut])
}
