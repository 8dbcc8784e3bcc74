/** How many times their usual size the generated tests have: 10 under `npm run test:deep`. */
export const depth = Math.max(1, Number(process.env.TEST_DEPTH ?? 1))
