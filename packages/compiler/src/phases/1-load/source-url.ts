/** What stack traces call the bundled modules. */
export const SOURCE_URL = 'botwright:assistant';
