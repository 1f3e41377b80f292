import type { Page } from '@playwright/test'
import { expect } from '../helpers/test.ts'

/** What somebody hears of a page who works it by a screen reader and the keyboard. */
export interface Ear {
  /** Claims that all that was said since the last claim is this, each sentence once, in this order. */
  hears(...sentences: readonly (string | RegExp)[]): Promise<void>
  /** Claims that some element has the keyboard: never the page as a whole. */
  standsSomewhere(): Promise<void>
}

declare global {
  interface Window {
    saidAloud: string[]
  }
}

/** Listens to a page from before it loads. */
export async function listen(page: Page): Promise<Ear> {
  await page.addInitScript(followLiveRegions)
  return {
    async hears(...sentences) {
      const said = () => page.evaluate(() => window.saidAloud)
      const expected = sentences.map((each) =>
        typeof each === 'string' ? each : expect.stringMatching(each),
      )
      await expect.poll(said, 'what was said').toEqual(expected)
      // What is said late, or twice, stands before what the next claim is about.
      await page.evaluate((count) => window.saidAloud.splice(0, count), sentences.length)
    },
    standsSomewhere: () =>
      expect
        .poll(() => page.evaluate(() => document.activeElement === document.body), 'focus is lost')
        .toBe(false),
  }
}

/**
 * Collects what live regions say, as screen readers do: a region speaks when its words change. One
 * that comes with its words is silent, alerts apart, and so is one that is out of reach, which is
 * noted as such. A status and an alert tell all that they hold, others what was added to them.
 */
function followLiveRegions(): void {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live]'
  const last = new Map<Element, string>()
  window.saidAloud = []

  const isInline = (element: Element) =>
    /^(inline|contents)/.test(getComputedStyle(element).display)
  const wordsOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? ''
    if (node.getAttribute('aria-hidden') === 'true') return ''
    if (getComputedStyle(node).display === 'none') return ''
    const words = node.getAttribute('aria-label') ?? heldBy(node)
    return isInline(node) ? words : ` ${words} `
  }
  const heldBy = (element: Element) => [...element.childNodes].map(wordsOf).join('')
  const say = (region: Element, words: string) => {
    if (region.getAttribute('aria-live') === 'off') return
    // French typography is not what this is about, and a space without width is not heard.
    const plain = words
      .replace(/\u200b/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (plain === '') return
    const isOut = region.closest('[inert], [aria-hidden=true]') !== null
    window.saidAloud.push(isOut ? `${plain} (out of reach)` : plain)
  }
  const isWhole = (region: Element) => region.matches('[role=status], [role=alert]')

  new MutationObserver((records) => {
    const added = new Set<Node>()
    const come: Element[] = []
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes)
        if (node.isConnected) added.add(node)
    }
    for (const node of added)
      if (node instanceof Element)
        come.push(...[node, ...node.querySelectorAll('*')].filter((each) => each.matches(LIVE)))
    for (const region of come) {
      if (last.has(region)) continue
      last.set(region, region.matches('[role=alert]') ? '' : heldBy(region))
    }
    for (const [region, before] of last) {
      if (!region.isConnected) {
        last.delete(region)
        continue
      }
      const now = heldBy(region)
      if (now === before) continue
      last.set(region, now)
      if (isWhole(region)) say(region, now)
      else {
        const news = [...added].filter(
          (node) =>
            node !== region &&
            region.contains(node) &&
            ![...added].some((other) => other !== node && other.contains(node)),
        )
        say(region, news.map(wordsOf).join(' '))
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
