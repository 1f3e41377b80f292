import { Component, type ReactNode } from 'react'
import type { Language } from '@/i18n/language'
import type { Storage } from '@/storage/storage'
import type { OpenDesk } from '../map/openDesk'
import type { Route } from '../route'
import { CrashPage } from './CrashPage'

type Props = {
  readonly storage: Storage
  readonly route: Route
  readonly language: Language
  /** The map whose page this is around. */
  readonly open?: OpenDesk
  /** Makes ready for the page to be drawn once more. */
  readonly onReopen?: () => void
  readonly children: ReactNode
}

type State = {
  /** What was thrown, which can be anything; null while the page stands. */
  readonly crash: { readonly error: unknown; readonly time: number } | null
  readonly reopenedAt: number
}

/** A crash so soon after reopening is the same one: reopening does not help, ms. */
const SOON = 10_000

/** Catches what breaks while a page is drawn, and shows a way to the map instead of nothing. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crash: null, reopenedAt: Number.NEGATIVE_INFINITY }

  static getDerivedStateFromError(error: unknown): Pick<State, 'crash'> {
    return { crash: { error, time: performance.now() } }
  }

  readonly reopen = () => {
    this.props.onReopen?.()
    this.setState({ crash: null, reopenedAt: performance.now() })
  }

  override render() {
    const { crash, reopenedAt } = this.state
    const { storage, route, language, open, children } = this.props
    if (!crash) return children
    const isAgain = crash.time - reopenedAt < SOON
    return (
      <CrashPage
        situation={{ error: crash.error, route, storage, language, open }}
        storage={storage}
        onReopen={isAgain ? undefined : this.reopen}
      />
    )
  }
}
