import type { PageProps } from '../pageProps'
import { RecoverPage } from './RecoverPage'

/** The page of what this device holds, within the app; also of what this window alone does. */
export function RecoverRoute({ storage, appearance: { language } }: PageProps) {
  return storage.kind === 'memory' ? (
    <RecoverPage language={language} inWindow={storage.store} />
  ) : (
    <RecoverPage language={language} />
  )
}
