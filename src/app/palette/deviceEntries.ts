import { letterKeys } from '@/commands/letterKeys'
import { LANGUAGE_NAMES, LANGUAGES } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import type { PaletteEntry } from '@/panels/palette/entry'
import { setKeyHints, setLetterKeys } from '@/panels/settings/keyboard'
import { readPreference } from '@/storage/preferences'
import type { ListedMap } from '@/storage/shelf'
import type { Appearance } from '../appearance'
import { goTo, HELP_ADDRESS, LIBRARY_ADDRESS, mapAddress } from '../route'

type Words = { readonly messages: Messages; readonly panels: PanelWords }

/** The maps of this device that are not in the trash, the last changed first, but for the open one. */
export function mapEntries(
  maps: readonly ListedMap[],
  { messages }: Words,
  open?: JourneyId,
): PaletteEntry[] {
  return maps
    .filter(({ id, trashedAt }) => trashedAt === null && id !== open)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id, title, counts }) => ({
      ...{ id: `map:${id}`, group: 'map', title: title || messages.board.untitledMap },
      detail: messages.library.counts(counts.stages, counts.cards),
      run: () => goTo(mapAddress(id)),
    }))
}

/** The pages of the app. */
export function pageEntries({ messages: { library, commands } }: Words): PaletteEntry[] {
  const pages = [
    ['maps', library.heading, LIBRARY_ADDRESS],
    ['personas', library.personas, '#/personas'],
    ['trash', library.trash, '#/trash'],
    ['help', commands.help, HELP_ADDRESS],
  ] as const
  return pages.map(([page, title, address]) => ({
    ...{ id: `page:${page}`, group: 'page', title },
    run: () => goTo(address),
  }))
}

/** Every setting as an act. */
export function settingEntries(
  appearance: Appearance,
  { messages: { settings }, panels: { palette: words } }: Words,
): PaletteEntry[] {
  const themes = { light: 'light', dark: 'dark', auto: 'system' } as const
  const hints = readPreference('keyHints') !== 'off'
  const letters = letterKeys.getState().on
  const setting = (id: string, title: string, run: () => void, chosen = false): PaletteEntry => ({
    ...{ id: `setting:${id}`, group: 'setting', title, run },
    ...(chosen && { detail: words.chosen }),
  })
  return [
    ...LANGUAGES.map((language) =>
      setting(
        `language:${language}`,
        words.languageIs(LANGUAGE_NAMES[language]),
        () => appearance.setLanguage(language),
        language === appearance.language,
      ),
    ),
    ...(['light', 'dark', 'auto'] as const).map((theme) =>
      setting(
        `theme:${theme}`,
        words.themeIs(settings.themes[themes[theme]]),
        () => appearance.setTheme(theme),
        theme === appearance.themeChoice,
      ),
    ),
    setting('letterKeys', letters ? words.lettersOff : words.lettersOn, () =>
      setLetterKeys(!letters),
    ),
    setting('keyHints', hints ? words.hintsOff : words.hintsOn, () => setKeyHints(!hints)),
  ]
}
