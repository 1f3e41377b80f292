/**
 * Each file begins at the same address. The files of a worker share their page, and a download that
 * one of them clicks on may have led it away.
 */
const { happyDOM } = globalThis as { happyDOM?: { setURL(url: string): void } }
happyDOM?.setURL('http://localhost:3000/')
