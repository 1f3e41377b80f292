import { safeLink } from '@/model/safeLink'
import { html, type Markup } from './html'

/** One thing that is told about something: a name, and what there is to say. */
export type Fact = { readonly name: string; readonly told: Markup }

/** A fact, where there is anything to tell. */
export function fact(name: string, told: Markup | string | number | false | null): Fact[] {
  if (told === '' || told === false || told === null) return []
  return [{ name, told: html`${told}` }]
}

/** Facts below one another. */
export function factList(facts: readonly Fact[]): Markup {
  if (facts.length === 0) return html``
  return html`<dl class="facts">${facts.map(
    ({ name, told }) => html`<div><dt>${name}</dt><dd>${told}</dd></div>`,
  )}</dl>`
}

/** A text with its paragraphs and lines as they were typed. */
export function prose(text: string): Markup | false {
  return text.trim() !== '' && html`<p class="prose">${text.trim()}</p>`
}

/** A level of 1–5 in dots, and in words. */
export function level(value: number, words: string): Markup {
  return html`<span class="level" aria-hidden="true">${[1, 2, 3, 4, 5].map(
    (dot) => html`<i${dot <= value ? html` class="full"` : ''}></i>`,
  )}</span> ${words}`
}

/** A link that may be followed, under words of its own; what is no such address is told as text. */
export function outsideLink(address: string, words: string): Markup | false {
  if (address.trim() === '') return false
  const safe = safeLink(address)
  if (!safe) return html`<bdi class="small">${address}</bdi>`
  return html`<a href="${safe}" target="_blank" rel="noopener noreferrer">${words}</a>`
}
