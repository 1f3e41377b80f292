type Licence = { readonly name: string; readonly version: string; readonly licence: string }

export function listLicences(): Promise<readonly Licence[]>
export function isAllowed(licence: string): boolean
