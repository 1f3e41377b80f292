/** A script and all that it imports as one text, made by scripts/inlineScript.ts. */
declare module '*?script' {
  export const code: string
  /** `sha256-…`, as a content security policy names it. */
  export const hash: string
}
