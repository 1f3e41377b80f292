type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string | null>

/**
 * Where the page's policy is enforced, the browser lets no text become markup or the address of a
 * script by itself: it asks here. Styles, which libraries set as markup, hold neither of the signs
 * that markup begins with; workers are files of our own. Everything else is refused, whichever code
 * tries it. Browsers that do not know of this go without.
 */
export function guardMarkup(): void {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): unknown }
  }
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (/[<&]/.test(text) ? null : text),
    createScriptURL: (url) => (isOurs(url) ? url : null),
  })
}

function isOurs(url: string): boolean {
  return new URL(url, document.baseURI).href.startsWith(new URL('.', location.href).href)
}
