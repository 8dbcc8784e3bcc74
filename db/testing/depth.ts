/** How much larger than in `npm test` the generated companies are: 10 in `npm run test:deep`. */
export const depth = Number(process.env.TEST_DEPTH ?? 1)
