/** How far work is, in words: with its share, 0…1, once that is known. */
export function sayShare(
  share: number | undefined,
  words: { readonly working: string; share(percent: string): string },
  locale: string,
): string {
  if (share === undefined) return words.working
  return words.share(share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 }))
}
