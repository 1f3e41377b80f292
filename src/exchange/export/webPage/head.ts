import { drawAvatar } from '@/drawing/head'
import { light } from '@/drawing/palette'
import { type PictureData, writeSvg } from '@/drawing/surfaces/svg'
import { journeyOf } from '@/model/document'
import { castsOf } from '@/model/outline'
import type { Persona } from '@/model/records/persona'
import { html, type Markup, markup } from './html'
import { icon } from './icons'
import type { Telling } from './telling'

/** The page's head: what the map is about and who goes through it, and the page's own buttons. */
export function pageHead(telling: Telling, pictures: PictureData): Markup {
  const { map, library, messages, words } = telling
  const { title, scenario, state } = journeyOf(map)
  const personas = castsOf(map).flatMap(({ personaId }) => library.persona[personaId] ?? [])
  const { zoomIn, zoomOut, fit } = messages.commands
  const name = title.trim() || messages.board.untitledMap
  return html`<header id="head">
<div class="title"><h1>${name}</h1><p>${
    state === 'future' && html`<span class="state">${messages.map.states.future}</span> `
  }${scenario}</p></div>
${
  personas.length > 0 &&
  html`<ul class="personas" aria-label="${messages.details.personas}">${personas.map(
    (persona) => html`<li>${chip(telling, persona, pictures)}</li>`,
  )}</ul>`
}
<div class="tools" role="toolbar" aria-label="${messages.map.gallery}">
<button type="button" id="out" aria-label="${zoomOut}" title="${zoomOut} (−)">${icon('out')}</button>
<button type="button" id="in" aria-label="${zoomIn}" title="${zoomIn} (+)">${icon('in')}</button>
<button type="button" id="fit" aria-label="${fit}" title="${fit} (0)">${icon('fit')}</button>
<button type="button" id="swap" class="framed"><span class="when-map">${icon('text')}${words.asText}</span><span class="when-text">${icon('map')}${words.asMap}</span></button>
<button type="button" id="start" class="framed primary">${icon('present')}${words.present}</button>
</div>
</header>`
}

function chip(telling: Telling, persona: Persona, pictures: PictureData): Markup {
  const hasPicture = persona.pictureId !== null && pictures.has(persona.pictureId)
  const shown = hasPicture ? persona : { ...persona, pictureId: null }
  const disc = writeSvg(drawAvatar(shown, 14, 14, 14, light), pictures)
  return html`<a class="persona" href="#${telling.sheet(persona.id)}"><svg viewBox="0 0 28 28" aria-hidden="true">${markup(
    disc,
  )}</svg><span><b>${telling.persona(persona.id)}</b>${
    persona.role.trim() !== '' && html`<small>${persona.role}</small>`
  }</span></a>`
}
