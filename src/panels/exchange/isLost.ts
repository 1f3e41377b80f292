import { WorkerLostError } from '@/exchange/export/workerLostError'
import { isLostPart } from '@/ui/lostPart'

/** Whether an export failed since a part of the app, or a worker of it, could not be loaded. */
export function isLost(error: unknown): boolean {
  return isLostPart(error) || error instanceof WorkerLostError
}
