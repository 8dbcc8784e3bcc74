import type { GroupSeed } from "./group-seed"
import { bikeYard } from "./groups/bike-yard"
import { bookClub } from "./groups/book-club"
import { climbing } from "./groups/climbing"
import { customerStories } from "./groups/customer-stories"
import { designCrit } from "./groups/design-crit"
import { engineering } from "./groups/engineering"
import { first90Days } from "./groups/first-90-days"
import { lisbonOffice } from "./groups/lisbon-office"
import { managers } from "./groups/managers"
import { onCall } from "./groups/on-call"
import { projectHeron } from "./groups/project-heron"

/** The groups of the demo company by their address. */
export const companyGroups: Readonly<Record<string, GroupSeed>> = {
  engineering,
  climbing,
  managers,
  "design-crit": designCrit,
  "project-heron": projectHeron,
  "first-90-days": first90Days,
  "lisbon-office": lisbonOffice,
  "customer-stories": customerStories,
  "on-call": onCall,
  "book-club": bookClub,
  "bike-yard": bikeYard,
}

/** What a post of a group is called in the story. */
export const groupPostKey = (slug: string, index: number) => `group:${slug}/${index}`
