/** What the browser gives an installed app that was opened by a file; not in every browser. */
type LaunchQueue = {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void
}

/** Gives the files that the operating system opened the app with, if it did. */
export function takeLaunchedFiles(onFiles: (files: readonly File[]) => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files = [] }) => {
    const read = await Promise.allSettled(files.map((handle) => handle.getFile()))
    // A file that cannot be read any more is one that was not opened.
    const opened = read.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []))
    if (opened.length > 0) onFiles(opened)
  })
}
