import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** A list shows the same kinds of card again and again: the first ten of each list are looked at. */
const repeatedCards = "[role=feed] > article:nth-of-type(n + 11)"

/** What axe finds, by all its rules or by one, in words that say where. */
export async function faultsOf(page: Page, rule?: string): Promise<string[]> {
  // What is in order is not told: to write it all down takes longer than to look. Nor is it carried over to a blank page
  // and put together there, which is what axe does otherwise for the sake of frames from elsewhere: we have none.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .exclude(repeatedCards)
  const { violations } = await (rule ? axe.withRules(rule) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}
