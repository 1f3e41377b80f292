/**
 * From which size on print is called readable, in points. A small letter of Inter at 6 pt is 1.16 mm
 * high: about the 1.2 mm that the European Union asks of what must be readable on a package
 * (Regulation 1169/2011, article 13). Below that, paper shows letters that many cannot read.
 */
export const SMALLEST_READABLE = 6
