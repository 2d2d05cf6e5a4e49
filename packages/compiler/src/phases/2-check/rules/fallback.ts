/** The task whose samples are what the assistant is not for: they need not be many, nor alike. */
export const FALLBACK = 'fallback';
