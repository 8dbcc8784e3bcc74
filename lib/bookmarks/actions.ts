"use server"

import { defineAction } from "@/lib/auth/define-action"
import { PostInput } from "@/lib/posts/input"
import { bookmarkPost, dropBookmark, unbookmarkPost } from "./bookmark"
import { createFolder, deleteFolder, renameFolder } from "./folders"
import { BookmarkInput, CreateFolderInput, FolderInput, MoveBookmarkInput, RenameFolderInput } from "./input"
import { moveBookmark } from "./move-bookmark"

export const bookmarkPostAction = defineAction(PostInput, bookmarkPost, {
  name: "bookmarks.add",
  limits: ["reaction"],
})
export const unbookmarkPostAction = defineAction(PostInput, unbookmarkPost, {
  name: "bookmarks.remove",
  limits: ["reaction"],
})
export const dropBookmarkAction = defineAction(BookmarkInput, dropBookmark, {
  name: "bookmarks.drop",
  limits: ["reaction"],
})
export const moveBookmarkAction = defineAction(MoveBookmarkInput, moveBookmark, {
  name: "bookmarks.move",
  limits: ["folder"],
})
export const createFolderAction = defineAction(CreateFolderInput, createFolder, {
  name: "bookmarks.create-folder",
  limits: ["folder"],
  idempotent: true,
})
export const renameFolderAction = defineAction(RenameFolderInput, renameFolder, {
  name: "bookmarks.rename-folder",
  limits: ["folder"],
})
export const deleteFolderAction = defineAction(FolderInput, deleteFolder, {
  name: "bookmarks.delete-folder",
  limits: ["folder"],
})
