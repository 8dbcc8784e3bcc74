import { createServer } from "node:http"
import { readConfiguration } from "./identity-provider/configuration"
import { DemoPeople } from "./identity-provider/people"
import { createProvider } from "./identity-provider/provider"
import { signInPages } from "./identity-provider/sign-in-pages"
import { printError } from "./print-error"

try {
  const configuration = readConfiguration(process.env)
  const people = new DemoPeople(configuration.databaseUrl)
  const provider = await createProvider(configuration, people)
  const pages = signInPages(provider, people, configuration)
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/sign-in/")) void pages(request, response)
    else void answer(request, response)
  })
  server.listen(configuration.port, "127.0.0.1", () => console.log("ready"))
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
} catch (error) {
  printError(error)
  process.exit(1)
}
