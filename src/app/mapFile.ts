export function downloadBlob(_b: Blob, _n: string): void {}
export async function saveMapFile(_s: unknown, _id: string): Promise<void> {}
