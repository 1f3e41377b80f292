import { digitalStages } from '../digitalStages'
import type { MapOutline } from '../outline'

/**
 * The five stages with nothing in them: a workshop fills them itself, helped by the usual
 * touchpoints as suggestions.
 */
export const outline: MapOutline = {
  title: { en: 'Digital journey', fr: 'Parcours digital' },
  stages: digitalStages(),
}
