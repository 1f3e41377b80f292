/** What the browser gives an installed app that was opened by a file; not in every browser. */
type LaunchQueue = {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void
}

/** Gives the file that the operating system opened the app with, if it did. */
export function takeLaunchedFile(onFile: (file: File) => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files }) => {
    // A file that cannot be read any more is one that was not opened.
    files?.[0]?.getFile().then(onFile, () => {})
  })
}
