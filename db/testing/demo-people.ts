import type { people } from "@/db/schema/people"

type Fields = Partial<typeof people.$inferInsert>

/** The people of the tests: the demo company's, each in a department of their own where it matters. */
export const demoPeople = {
  ada: {
    name: "Ada Okafor",
    title: "Chief operating officer",
    department: "People & Operations",
    location: "Lisbon",
    role: "admin",
  },
  mo: {
    name: "Mo Haddad",
    title: "Community lead",
    department: "Support",
    location: "Berlin",
    role: "moderator",
  },
  bo: { name: "Bo Lindqvist", title: "Engineer", department: "Engineering", location: "Berlin" },
  cy: { name: "Cy Novak", title: "Staff designer", department: "Design", location: "Prague" },
  dee: { name: "Dee Marsh", title: "Account executive", department: "Sales", location: "Madrid" },
  eve: { name: "Eve Laurent", title: "Controller", department: "Finance", location: "Berlin" },
  nia: { name: "Nia Bello", title: "Sales associate", department: "Sales", location: "Lisbon" },
} satisfies Record<string, Fields>

export type DemoHandle = keyof typeof demoPeople
