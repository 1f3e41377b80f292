import type { Language } from '@/kpi/words'
import { today } from '@/model/day'
import { build, type Made } from '@/templates/build'
import { outline } from '@/templates/sample'

/** The sample map, made at once: a test need not wait until its outline has been loaded. */
export function makeSample(language: Language): Made {
  return build(outline, language, today())
}
