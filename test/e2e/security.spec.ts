import { HEADERS } from '../../scripts/headers.mjs'
import { openLibrary, openSample } from './helpers/app.ts'
import { elsewhere } from './helpers/elsewhere.ts'
import { strangers } from './helpers/strangers.ts'
import { expect, test } from './helpers/test.ts'
import { watching } from './helpers/watch.ts'

test('every answer carries the policy and the headers', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)![1]!
  for (const path of ['/', script, '/sw.js', '/icon.svg', '/is-not-there']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(HEADERS))
      expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value])
  }
})

test.describe('of what is injected', () => {
  // The browser says of each that it was refused; requests are seen before they are.
  test.beforeEach(({ watch }) => watch.allow(/./))

  test('no script within the page runs, and no handler', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch()
      const injected = `<script>window.ran = 1</script><img src="x" onerror="window.ran = 2">
        <script src="https://other.test/x.js"></script><iframe srcdoc="<script>parent.ran = 3</script>"></iframe>
        <svg onload="window.ran = 4"></svg><base href="https://other.test/">`
      const body = (await response.text()).replace('<body>', `<body>${injected}`)
      await route.fulfill({ response, body })
    })
    await openLibrary(page)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  test('no text becomes code or markup, whichever code tries it', async ({ page }) => {
    await openLibrary(page)
    const outcome = await page.evaluate(async () => {
      // What a test runs may make code of texts, until it waits.
      await new Promise((resolve) => setTimeout(resolve))
      const inside = document.createElement('div')
      document.body.append(inside)
      const tries: (() => unknown)[] = [
        () => setTimeout('window.ran = 1'),
        () => Object.assign(inside, { innerHTML: '<img src="x" onerror="window.ran = 2">' }),
        () => inside.insertAdjacentHTML('beforeend', '<b>bold</b>'),
        () => new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
        () => new Worker('https://other.test/worker.js'),
        () => new Worker(URL.createObjectURL(new Blob(['fetch("https://other.test")']))),
        () => inside.append(Object.assign(document.createElement('script'), { text: 'ran = 3' })),
        () => new Function('window.ran = 4')(),
      ]
      const allowed = tries.filter((run) => {
        try {
          run()
          return true
        } catch {
          return false
        }
      })
      await new Promise((resolve) => setTimeout(resolve))
      return { allowed: allowed.map(String), ran: 'ran' in window, made: inside.innerHTML }
    })
    expect(outcome).toEqual({ allowed: [], ran: false, made: '' })
  })
})

test('no other page can frame the app', async ({ page, baseURL, watch }) => {
  watch.allow(/./)
  const framing = `<iframe src="${baseURL}/"></iframe><iframe src="/plain"></iframe>`
  await using other = await elsewhere({ '/': framing, '/plain': 'Framed' })
  await page.goto(other.origin)
  await expect(page.frameLocator('iframe').last().getByText('Framed')).toBeVisible()
  await expect.poll(() => page.frames()[1]!.url()).toMatch(/^chrome-error:/)
})

test.describe('no request goes to anybody else', () => {
  test.use({ serviceWorkers: 'allow' })
  test.beforeEach(({ watch }) => watch.allow(/http:\/\/(page|worker|service)\.test\//))

  test('while the app is used, its workers and what it keeps for offline use included', async ({
    browser,
    baseURL,
  }) => {
    await using others = await strangers()
    const proxy = { server: others.proxy, bypass: new URL(baseURL!).host }
    const context = await browser.newContext({ baseURL, proxy })
    const page = await context.newPage()
    await openSample(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'PNG image' }).click()
    const file = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click()
    await file
    for (const tab of ['Insights', 'Table']) {
      await page.getByRole('tab', { name: tab }).click()
      await expect(page.locator('main h2, main table').first()).toBeVisible()
    }
    expect(others.asked()).toEqual([])

    // That they would have been seen: a page without a policy asks.
    const blank = await context.newPage()
    await blank.evaluate(async () => {
      const ask = (who: string) => fetch(`http://${who}.test/`, { mode: 'no-cors' }).catch(() => {})
      await ask('page')
      const code = "fetch('http://worker.test/', { mode: 'no-cors' }).finally(() => postMessage(0))"
      const worker = new Worker(URL.createObjectURL(new Blob([code])))
      await new Promise((resolve) => Object.assign(worker, { onmessage: resolve }))
    })
    expect(others.asked()).toEqual(['http://page.test/', 'http://worker.test/'])
    await context.close()
  })

  test('and every end-to-end test would see one, of pages, workers and service workers', async ({
    browser,
    watch,
  }) => {
    watch.allow(/./)
    const asks = (who: string) => `fetch('http://${who}.test/', { mode: 'no-cors' }).catch(() => 0)`
    await using other = await elsewhere({
      '/': '<link rel="icon" href="data:,">',
      '/worker.js': `${asks('worker')}.then(() => postMessage(0))`,
      '/service.js': `oninstall = (event) => event.waitUntil(${asks('service')})`,
    })
    const context = await browser.newContext()
    const own = watching(other.origin)
    own.context(context)
    const page = await context.newPage()
    await page.goto(other.origin)
    await page.evaluate(async (asking) => {
      await new Promise((resolve) =>
        Object.assign(new Worker('/worker.js'), { onmessage: resolve }),
      )
      await navigator.serviceWorker.register('/service.js')
      await navigator.serviceWorker.ready
      await fetch(asking, { mode: 'no-cors' }).catch(() => 0)
    }, 'http://page.test/')
    // Each of them is told on a way of its own, which need not be as quick as the page's.
    const asked = () => own.problems().filter((problem) => problem.startsWith('request: '))
    await expect
      .poll(() => asked().sort())
      .toEqual([
        'request: http://page.test/',
        'request: http://service.test/',
        'request: http://worker.test/',
      ])
    await context.close()
  })
})
