"use server"

import { defineAction } from "@/lib/auth/define-action"
import { createList } from "./create"
import { deleteList } from "./delete"
import { CreateListInput, ListInput, ListPersonInput, RenameListInput } from "./input"
import { addToList, removeFromList } from "./people"
import { renameList } from "./rename"

export const createListAction = defineAction(CreateListInput, createList, {
  name: "lists.create",
  limits: ["list"],
  idempotent: true,
})
export const renameListAction = defineAction(RenameListInput, renameList, {
  name: "lists.rename",
  limits: ["list"],
})
export const deleteListAction = defineAction(ListInput, deleteList, {
  name: "lists.delete",
  limits: ["list"],
})
export const addToListAction = defineAction(ListPersonInput, addToList, {
  name: "lists.add",
  limits: ["list"],
})
export const removeFromListAction = defineAction(ListPersonInput, removeFromList, {
  name: "lists.remove",
  limits: ["list"],
})
