import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import regularItalic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url'
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import mediumItalic from '@expo-google-fonts/inter/500Medium_Italic/Inter_500Medium_Italic.ttf?url'
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import semiBoldItalic from '@expo-google-fonts/inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf?url'
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url'
import boldItalic from '@expo-google-fonts/inter/700Bold_Italic/Inter_700Bold_Italic.ttf?url'

/** The addresses of the bundled font with its outlines as a program can read them, by style and weight. */
export const OUTLINE_FONTS = {
  normal: { 400: regular, 500: medium, 600: semiBold, 700: bold },
  italic: { 400: regularItalic, 500: mediumItalic, 600: semiBoldItalic, 700: boldItalic },
} as const
