import { mergeConfig, type Plugin } from 'vite'
import config from '../../../vite.config.ts'

/** Modules of a chunk each that every page loads, and that loads later. */
const MARKED = /\/src\/(main|panels\/insights\/InsightsPage)\.tsx$/

/** The next build of the app: what differs is a mark on the page, set by what of it was loaded. */
const marks: Plugin = {
  name: 'marks-of-the-next-build',
  transform(code, id) {
    const name = MARKED.exec(id)?.[1]?.split('/').at(-1)?.toLowerCase()
    return name && `${code}\ndocument.documentElement.dataset.next${name} = 'true'`
  },
}

export default mergeConfig(config, { plugins: [marks] })
