/** What only the browser's own protocol tells: heap after collection, and main-thread time. */
export async function devtools(context, page) {
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  const metric = async (name) => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((entry) => entry.name === name).value
  }
  return {
    busySeconds: () => metric('TaskDuration'),
    async heapMB() {
      await session.send('HeapProfiler.collectGarbage')
      return (await metric('JSHeapUsedSize')) / 2 ** 20
    },
  }
}
