import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { createElement } from "react"
import { renderToString } from "react-dom/server"
import { expect, test } from "vitest"
import { useTimeline } from "./use-timeline"

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length

function Page() {
  const { items } = useTimeline({ path: "home" }, { items: [], next: null })
  return createElement("p", null, items.length)
}

test("The server keeps nothing of a timeline once its page is rendered", () => {
  const before = timers()
  const html = renderToString(
    createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Page)),
  )
  expect(html).toBe("<p>0</p>")
  expect(timers()).toBe(before)
})
