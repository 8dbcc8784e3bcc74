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
  const saved = markSaved(typeInto(form, { name: "Kilns!" }), form.values)
  expect(editsOf(saved)).toEqual({ wanted: { name: "Kilns!" }, shown: { name: "Kilns" } })
  expect(editsOf(markSaved(form, form.values)).wanted).toEqual({})
})
