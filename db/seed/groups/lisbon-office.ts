import type { GroupSeed } from "../group-seed"

/** Everybody whose place is Lisbon, by what the company says of them. */
export const lisbonOffice: GroupSeed = {
  name: "Lisbon office",
  visibility: "public",
  hue: 5,
  description: "Third floor, lift permitting: keys, coffee, visitors, and the gull.",
  rules: "In whichever language comes first.\nWhoever finishes the coffee says so here.",
  owner: "mateus",
  founded: { day: 20, at: "09:15" },
  rule: { department: null, location: "Lisbon" },
  members: [],
  topics: ["food", "travel", "culture"],
  posts: [
    {
      by: "mateus",
      day: 19,
      at: "09:50",
      isPinned: true,
      body: "All that one has to know: Mo has the code of the door. Hugo has the key of the roof, on account of the sign. Ines has the landlord. And whoever leaves last closes the kitchen window, since the gull knows how to do all the rest by itself.",
      replies: [
        { by: "gustavo", afterMinutes: 25, body: "The gull owes the petty cash 4.80.", likes: 5 },
        {
          by: "catarina",
          afterMinutes: 33,
          body: "It sat through an entire call of mine yesterday. The customer asked who my colleague was.",
          likes: 4,
        },
      ],
    },
    {
      by: "mo",
      day: 16,
      at: "11:20",
      body: "I order the beans tonight, and it stands at 5 to 5: the dark ones against those that taste of fruit and reproach. Two of you haven't voted.",
      replies: [
        { by: "chiara", afterMinutes: 8, body: "Dark. Fewer notes.", likes: 3 },
        {
          by: "ines",
          afterMinutes: 20,
          body: "It depends: with cake or without?",
          replies: [
            {
              by: "mo",
              afterMinutes: 6,
              body: "Half of each it is, then. That's what I'd feared.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "leticia",
      day: 14,
      at: "17:30",
      body: "A candidate is here tomorrow from 10 to 12. Please be as you always are. The person who plays the cavaquinho in the stairwell may be so even more: she's asked about it.",
      replies: [{ by: "gustavo", afterMinutes: 15, body: "I'm going to practise.", likes: 6 }],
    },
    {
      by: "hugo",
      day: 11,
      at: "15:10",
      body: "The landlord now wants a sign for the cellar as well. I've offered: “DESCE. SEMPRE.” (It goes down. Always.)",
      replies: [
        {
          by: "ines",
          afterMinutes: 12,
          body: "I've read the lease. Signs that tell the truth are allowed.",
          likes: 6,
        },
      ],
    },
    {
      by: "catarina",
      day: 7,
      at: "16:40",
      body: "There's no electricity in our street tomorrow from 8 to 11. Support works from the café on the corner: they have a generator, six sockets and our till. I've told them that we're doing a field study.",
      replies: [
        {
          by: "beatriz",
          afterMinutes: 9,
          body: "They've been with us since March. Ask for the table by the oven, and don't let them invite you twice.",
          likes: 3,
        },
        {
          by: "tomas",
          afterMinutes: 14,
          body: "I have electricity in Madrid. For once I'm the reliable one.",
          likes: 5,
        },
      ],
    },
    {
      by: "sol",
      day: 4,
      at: "12:50",
      body: "My week of the four. I've brought jamón, and there's more to come: Curro is sending 20 kilos of oranges with a cousin who has a van and would like to be paid in coffee. Where do we put 20 kilos?",
      replies: [
        {
          by: "gustavo",
          afterMinutes: 11,
          body: "The first shelf holds my receipts and the third one the gull's. The second?",
          likes: 4,
          replies: [{ by: "sol", afterMinutes: 4, body: "The second.", likes: 1 }],
        },
      ],
    },
    {
      by: "eve",
      day: 2,
      at: "15:30",
      body: "Low tide is at 12:41 tomorrow, with sun on both sides of it. I'm taking my lunch and my commas to the steps at Cais das Colunas; there's room for ten.",
      replies: [
        { by: "ines", afterMinutes: 6, body: "I'll be in it rather than next to it.", likes: 3 },
        { by: "chiara", afterMinutes: 13, body: "Next to it. With the good bread." },
      ],
    },
  ],
}
