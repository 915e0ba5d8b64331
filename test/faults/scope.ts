/** `npm test` runs every kind of fault once; `npm run test:faults` runs them in every place. */
export const SHORT = process.env['STRATA_FAULTS'] !== 'full';
