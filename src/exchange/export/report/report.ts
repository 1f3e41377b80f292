import { loadPanelWords } from '@/i18n/panels/panelWords'
import { insightsOf } from '@/insights/insights'
import type { Exporter } from '../exporter'
import { writeDebrief } from './debrief'
import { writeEvidence, writeKpis } from './figures'
import { writeHead } from './head'
import { writeLinks } from './links'
import { reportNotes } from './notes'
import { writePersonas } from './personas'
import { writeOpportunities, writePains } from './priorities'
import { writeRounds } from './rounds'
import type { Speech } from './speech'
import { writeStages } from './stages'

/**
 * Writes a map as a report in GitHub's Markdown, to be read in a repository: the journey as a
 * Mermaid diagram, then all that the map says in tables. What people typed is never markup.
 */
export const writeReport: Exporter = async ({ scene, messages, words, today }, progress) => {
  const { map, library } = scene
  const panels = await loadPanelWords(messages.locale === 'fr' ? 'fr' : 'en')
  await progress.step(0, 1)
  const insights = insightsOf(map, library, today)
  const speech: Speech = { map, library, insights, messages, report: words.report, panels }
  const blocks: string[] = []
  const parts = [
    () => writeHead(speech, today),
    () => writeDebrief(speech, today),
    () => writePersonas(speech),
    () => writeStages(speech),
    () => writePains(speech),
    () => writeRounds(speech),
    () => writeOpportunities(speech),
    () => writeKpis(speech),
    () => writeEvidence(speech),
    () => writeLinks(speech),
  ]
  for (const [at, write] of parts.entries()) {
    blocks.push(...write())
    await progress.step(at + 1, parts.length)
  }
  return {
    blob: new Blob([`${blocks.join('\n\n')}\n`], { type: 'text/markdown' }),
    extension: 'md',
    notes: reportNotes(map, words.report.notes),
  }
}
