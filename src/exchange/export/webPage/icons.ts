import { html, type Markup } from './html'

/** The signs on the page's buttons, on a square of 24. */
const PATHS = {
  out: 'M5 12h14',
  in: 'M5 12h14M12 5v14',
  fit: 'M4 9V5h4M16 5h4v4M20 15v4h-4M8 19H4v-4',
  present: 'M4 5h16v10H4zM12 15v5M8 20h8M10.5 8l3.5 2-3.5 2z',
  text: 'M5 6h14M5 10h14M5 14h14M5 18h9',
  map: 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14',
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
} as const

/** A sign in the colour of the text around it. */
export function icon(name: keyof typeof PATHS): Markup {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`
}
