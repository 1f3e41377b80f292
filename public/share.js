/**
 * What other apps share with the installed one, received within its service worker: it is kept on
 * this device for the page that then opens, and goes nowhere else. Imported by the generated worker;
 * `src/app/arrival/shared.ts` takes what is kept here.
 */
const SHARED = 'parcours-shared'

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { scope } = self.registration
  if (method === 'POST' && url === new URL('share', scope).href)
    event.respondWith(receive(event.request))
})

async function receive(request) {
  const { scope } = self.registration
  // Whatever could not be kept, the place for it opens: it can be chosen or pasted there.
  await request
    .formData()
    .then(keep)
    .catch(() => {})
  return Response.redirect(new URL('#/import?from=share', scope).href, 303)
}

async function keep(form) {
  await caches.delete(SHARED)
  const shared = await caches.open(SHARED)
  const files = form.getAll('file').filter((given) => typeof given !== 'string' && given.size > 0)
  for (const [index, file] of files.entries()) {
    const headers = { 'x-file-name': encodeURIComponent(file.name) }
    await shared.put(`shared/file/${index}`, new Response(file, { headers }))
  }
  if (files.length > 0) return
  // A map is in the text, if anywhere: a title in front of it would be one line of it.
  const text = form.get('text') || [form.get('title'), form.get('url')].filter(Boolean).join('\n')
  if (text) await shared.put('shared/text', new Response(text))
}
