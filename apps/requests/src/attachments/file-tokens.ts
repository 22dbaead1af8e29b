/** The file store of this installation. */
export const FILE_STORE = Symbol('file store');
/** The scanner, or null when this installation has none. */
export const FILE_SCANNER = Symbol('file scanner');
/** How much may be uploaded at once. */
export const UPLOAD_LIMITS = Symbol('upload limits');
