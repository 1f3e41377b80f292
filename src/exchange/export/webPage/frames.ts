import { html, type Markup } from './html'
import { icon } from './icons'
import type { Telling } from './telling'

/** The place of the details: the viewer puts a sheet of the map in words into it. */
export function detailsPanel({ messages }: Telling): Markup {
  const { close } = messages.common
  return html`<aside id="details" role="region" aria-label="${messages.details.region}" hidden>
<button type="button" id="close" aria-label="${close}" title="${close} (Esc)">${icon('close')}</button>
<div id="shown"></div>
</aside>`
}

/** The frame of the presentation: its slides, and the buttons to go through them. */
export function presenter({ words }: Telling, slides: readonly Markup[]): Markup {
  return html`<section id="presenter" aria-label="${words.present}" hidden>
<ol id="slides" aria-live="polite">
${slides}</ol>
<div class="steps">
<button type="button" id="previous" aria-label="${words.previous}" title="${words.previous} (←)">${icon('previous')}</button>
<span id="count" role="img" aria-label="${words.slide}"></span>
<button type="button" id="next" aria-label="${words.next}" title="${words.next} (→)">${icon('next')}</button>
<button type="button" id="leave" class="framed">${words.leave}</button>
</div>
</section>`
}
