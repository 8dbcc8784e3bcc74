import { expect, test } from "vitest"
import { editsOf, followServer, lookAgain, markSaved, startForm, typeInto } from "./form-state"

const said = { name: "Kiln", rules: "Be kind.", hue: 3 }

test("only what was changed is sent, with what stood there before", () => {
  const form = typeInto(typeInto(startForm(said), { name: "Kil" }), { name: "Kilns" })
  expect(form.values).toEqual({ name: "Kilns", rules: "Be kind.", hue: 3 })
  expect(editsOf(form)).toEqual({ wanted: { name: "Kilns" }, shown: { name: "Kiln" } })
})

test("what was changed back is no change", () => {
  const form = typeInto(typeInto(startForm(said), { hue: 4 }), { hue: 3 })
  expect(editsOf(form)).toEqual({ wanted: {}, shown: {} })
})

test("what somebody else saves meanwhile shows where nothing is typed, and takes nothing typed away", () => {
  const form = typeInto(startForm(said), { name: "Kilns" })
  const followed = followServer(form, { name: "Oven", rules: "Be exact.", hue: 3 })
  expect(followed.values).toEqual({ name: "Kilns", rules: "Be exact.", hue: 3 })
  expect(editsOf(followed)).toEqual({ wanted: { name: "Kilns" }, shown: { name: "Kiln" } })
})

test("whoever was told of the other change replaces it knowingly the next time", () => {
  const form = typeInto(startForm(said), { name: "Kilns" })
  const told = lookAgain(followServer(form, { ...said, name: "Oven" }))
  expect(editsOf(told)).toEqual({ wanted: { name: "Kilns" }, shown: { name: "Oven" } })
})

test("what is typed while a save is under way is a change of what was saved", () => {
  const form = typeInto(startForm(said), { name: "Kilns" })
  const saved = markSaved(typeInto(form, { name: "Kilns!" }), editsOf(form).wanted)
  expect(editsOf(saved)).toEqual({ wanted: { name: "Kilns!" }, shown: { name: "Kilns" } })
  expect(editsOf(markSaved(form, editsOf(form).wanted)).wanted).toEqual({})
})

test("what another owner saves while a save is under way is no change of the writer's", () => {
  const form = typeInto(startForm(said), { name: "Kilns" })
  const followed = followServer(form, { ...said, rules: "Be exact." })
  const saved = markSaved(followed, editsOf(form).wanted)
  expect(saved.values).toEqual({ ...said, name: "Kilns", rules: "Be exact." })
  expect(editsOf(saved).wanted).toEqual({})
})

test("what stood in another field when it was changed during a save is still what its writer saw", () => {
  const form = typeInto(startForm(said), { name: "Kilns" })
  const typed = followServer(typeInto(form, { hue: 4 }), { ...said, hue: 5 })
  expect(editsOf(markSaved(typed, editsOf(form).wanted))).toEqual({ wanted: { hue: 4 }, shown: { hue: 3 } })
})

test("whoever typed more than the server keeps is compared with what it keeps after one refusal", () => {
  const form = typeInto(startForm(said), { rules: "Be kind.\n" })
  const next = typeInto(markSaved(form, editsOf(form).wanted), { rules: "Be exact." })
  expect(editsOf(lookAgain(next))).toEqual({ wanted: { rules: "Be exact." }, shown: { rules: "Be kind." } })
})
