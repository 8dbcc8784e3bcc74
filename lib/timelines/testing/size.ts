/** How many times the usual size the generated tests have: 10 under `npm run test:deep`. */
export const deepFactor = Math.max(1, Number(process.env.ROOKERY_TEST_FACTOR ?? 1))

/** 1, 2, 3 ... as often as the factor says. */
export const rounds = Array.from({ length: deepFactor }, (_, i) => i + 1)
