import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** What axe finds, by all its rules or by one, in words that say where. */
export async function faultsOf(page: Page, rule?: string): Promise<string[]> {
  // What is in order is not told: to write it all down takes longer than to look. Nor is it carried over to a blank page
  // and put together there, which is what axe does otherwise for the sake of frames from elsewhere: we have none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode()
  const { violations } = await (rule ? axe.withRules(rule) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}
