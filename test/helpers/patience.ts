import { configure } from '@testing-library/react'

/** Ends a wait for what never comes, and is no measure: a busy machine takes many times as long. */
configure({ asyncUtilTimeout: 60_000 })
