import { finishSignIn } from "@/lib/auth/finish-sign-in"
import { provisionPerson } from "@/lib/people/provision"

export function GET(request: Request): Promise<Response> {
  return finishSignIn(request, async (claims, { requestId }) => {
    const result = await provisionPerson(claims, { requestId })
    return "personId" in result ? result.personId : null
  })
}
