"use server"

import { defineAction } from "./define-action"
import { definePublicAction } from "./define-public-action"
import { endSession } from "./end-sessions"
import { NoInput, SessionRef, SignInInput } from "./input"
import { signOut, signOutEverywhere } from "./sign-out"
import { startSignIn } from "./start-sign-in"

export const signInAction = definePublicAction(SignInInput, startSignIn, {
  name: "auth.sign-in",
  limits: ["signIn"],
})
export const signOutAction = defineAction(NoInput, signOut, { name: "auth.sign-out" })
export const signOutEverywhereAction = defineAction(NoInput, signOutEverywhere, {
  name: "auth.sign-out-everywhere",
})
export const endSessionAction = defineAction(SessionRef, endSession, { name: "auth.end-session" })
