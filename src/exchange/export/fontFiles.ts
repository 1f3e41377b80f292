import cyrillicExtItalic from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-italic.woff2?url'
import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillicItalic from '@fontsource-variable/inter/files/inter-cyrillic-wght-italic.woff2?url'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import greekExtItalic from '@fontsource-variable/inter/files/inter-greek-ext-wght-italic.woff2?url'
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'
import greekItalic from '@fontsource-variable/inter/files/inter-greek-wght-italic.woff2?url'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import latinExtItalic from '@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latinItalic from '@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import vietnameseItalic from '@fontsource-variable/inter/files/inter-vietnamese-wght-italic.woff2?url'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url'

/** The addresses of the bundled font's files, by style and by the script that each is for. */
export const FONT_FILES = {
  normal: {
    latin,
    'latin-ext': latinExt,
    cyrillic,
    'cyrillic-ext': cyrillicExt,
    greek,
    'greek-ext': greekExt,
    vietnamese,
  },
  italic: {
    latin: latinItalic,
    'latin-ext': latinExtItalic,
    cyrillic: cyrillicItalic,
    'cyrillic-ext': cyrillicExtItalic,
    greek: greekItalic,
    'greek-ext': greekExtItalic,
    vietnamese: vietnameseItalic,
  },
} as const
