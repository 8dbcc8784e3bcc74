import { outside, type Stage, setStage } from "@/lib/link-previews/testing/stage"

export const link = "http://news.example/today"

/** An internet with one page, and how often it was asked for. */
export async function news(
  head = "<title>Soup day</title>",
  picture?: Buffer,
): Promise<Stage & { asked: string[] }> {
  const stage = await setStage()
  const asked: string[] = []
  await stage.serve(outside, (request, response) => {
    asked.push(request.url ?? "")
    const isPicture = request.url === "/p.jpg"
    response.setHeader("content-type", isPicture ? "image/jpeg" : "text/html")
    response.end(isPicture ? picture : head)
  })
  return Object.assign(stage, { asked })
}
