import { Component, type ReactNode } from 'react'
import type { Storage } from '@/storage/storage'
import { CrashPage } from './CrashPage'
import type { Route } from './route'

type Props = { readonly storage: Storage; readonly route: Route; readonly children: ReactNode }

/** Catches what breaks while a page is drawn, and shows a way to the map instead of nothing. */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    const { storage, route, children } = this.props
    return error ? <CrashPage error={error} storage={storage} route={route} /> : children
  }
}
