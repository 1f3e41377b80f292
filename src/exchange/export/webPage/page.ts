import { html, type Markup, markup } from './html'

export type PageParts = {
  /** `en` or `fr`: what screen readers and hyphenation go by. */
  readonly language: string
  readonly title: string
  readonly description: string
  readonly style: string
  readonly script: { readonly code: string; readonly hash: string }
  readonly body: Markup
}

/**
 * A whole page. Its policy lets nothing in from anywhere and nothing out, and runs one script: the
 * one with that hash. Should a text ever get through as markup, it still could do nothing.
 */
export function page({ language, title, description, style, script, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${description}">
<title>${title}</title>
<style>${markup(style)}</style>
</head>
<body>
${body}
<script>${markup(script.code)}</script>
</body>
</html>
`.markup
}
