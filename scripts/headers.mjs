/**
 * What the built page may do, as a content security policy: load from its own origin, and nothing
 * else. Neither a script within the page nor code made from a text runs. What is wider than that has its reason: widgets set styles of their
 * own; pictures are kept in memory, are shown from there, and are read from there into files.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The same for the page itself, in which no text becomes markup or the address of a script. A
 * header would say that of the service worker too, which loads its own parts by their addresses. See src/app/trustedTypes.ts.
 */
export const PAGE_POLICY = `${POLICY}; require-trusted-types-for 'script'; trusted-types default`

/**
 * What a page of ours may ask a browser for: to write what is copied, and to fill the screen. The
 * app never reads the clipboard; the tests do, and people are asked first.
 */
const USED = ['clipboard-write', 'clipboard-read', 'fullscreen']

const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/**
 * The headers that every answer carries, by name: the page's policy, with what a policy within the
 * page cannot say, that no other page may frame it; no guessing of types; no address of ours told to
 * whoever a link leads to; no sensor, camera or the like; no window of another origin with a hand on
 * ours; no other origin that takes our files into its pages.
 */
export const HEADERS = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...UNUSED.map((feature) => `${feature}=()`),
    ...USED.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The same as the text of a `_headers` file, which Netlify, Cloudflare Pages and others obey. */
export function headersFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`)
  return `/*\n${lines.join('')}`
}
