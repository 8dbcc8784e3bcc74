/** What a form shows, over what the server said last; `seen` is what stood in a field when somebody began to change it. */
export type FormState<T> = { base: T; values: T; seen: Partial<T> }

export const startForm = <T extends object>(base: T): FormState<T> => ({ base, values: base, seen: {} })

/** Something is typed. */
export function typeInto<T extends object>(
  { base, values, seen }: FormState<T>,
  fields: Partial<T>,
): FormState<T> {
  const begun: Partial<T> = {}
  for (const key in fields) if (values[key] === base[key]) begun[key] = base[key]
  return { base, values: { ...values, ...fields }, seen: { ...seen, ...begun } }
}

/** The server says something new: it shows wherever nothing is typed over it. */
export function followServer<T extends object>(state: FormState<T>, base: T): FormState<T> {
  return { ...state, base, values: { ...base, ...editsOf(state).wanted } }
}

/** These values were accepted. */
export function markSaved<T extends object>(state: FormState<T>, accepted: T): FormState<T> {
  return { base: accepted, values: state.values, seen: {} }
}

/** The writer was told that what they saw is not so any more: the next try is about what is so by then. */
export const lookAgain = <T extends object>(state: FormState<T>): FormState<T> => ({ ...state, seen: {} })

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
