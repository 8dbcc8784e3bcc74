import { forgetSession } from "@/lib/auth/forget-session"

export const GET = forgetSession
