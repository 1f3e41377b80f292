import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import './mantine.css'

// Mantine asks for ten shades; the interface has one accent, which mantine.css sets by theme.
const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple

const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  fontSizes: { xs: '11.5px', sm: '13px', md: '13.5px', lg: '15px', xl: '17px' },
  defaultRadius: 8,
  primaryColor: 'accent',
  colors: { accent },
  focusRing: 'auto',
  respectReducedMotion: true,
})

/** The widgets' look. It loads with the panels, after the board is painted. */
export function PanelTheme({
  theme: scheme,
  children,
}: {
  theme: 'light' | 'dark'
  children: ReactNode
}) {
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  )
}
