/**
 * What a form shows, over what is saved; `said` is what the server said last, `seen` what stood in a field when somebody
 * began to change it.
 */
export type FormState<T> = { said: T; base: T; values: T; seen: Partial<T> }

export const startForm = <T extends object>(said: T): FormState<T> => ({
  ...{ said, base: said, values: said },
  seen: {},
})

/** Something is typed. */
export function typeInto<T extends object>(
  { said, base, values, seen }: FormState<T>,
  fields: Partial<T>,
): FormState<T> {
  const begun: Partial<T> = {}
  for (const key in fields) if (values[key] === base[key]) begun[key] = base[key]
  return { said, base, values: { ...values, ...fields }, seen: { ...seen, ...begun } }
}

/** The server says something new: it shows wherever nothing is typed over it. */
export function followServer<T extends object>(state: FormState<T>, said: T): FormState<T> {
  return { ...state, said, base: said, values: { ...said, ...editsOf(state).wanted } }
}

/** These changes were accepted; what somebody else has saved meanwhile stays. */
export function markSaved<T extends object>(state: FormState<T>, sent: Partial<T>): FormState<T> {
  const { ...seen } = state.seen
  for (const key in sent) delete seen[key]
  return { ...state, base: { ...state.base, ...sent }, seen }
}

/** The writer was told that what they saw is not so any more: the next try is about what the server says by then. */
export const lookAgain = <T extends object>(state: FormState<T>): FormState<T> =>
  followServer({ ...state, seen: {} }, state.said)

/** What differs from what the server said, and what stood there when its writer began. */
export function editsOf<T extends object>({ base, values, seen }: FormState<T>) {
  const wanted: Partial<T> = {}
  const shown: Partial<T> = {}
  for (const key in values) {
    if (values[key] === base[key]) continue
    wanted[key] = values[key]
    shown[key] = key in seen ? seen[key] : base[key]
  }
  return { wanted, shown }
}
