import type { GroupSeed } from "../group-seed"

/** Stories that may be told outside; somebody reads along before they appear. */
export const customerStories: GroupSeed = {
  name: "Customer stories",
  visibility: "public",
  hue: 8,
  description:
    "Stories of shops that may be told outside: in the letter, on the site, at a fair. Each shop has said yes to its own.",
  rules:
    "The shop has agreed, in writing, to these words.\nNo turnover, no names of staff, nothing about the shop next door.\nOne story a post. Eve asks about commas.",
  owner: "eve",
  founded: { day: 20, at: "10:00" },
  approvesPosts: true,
  moderators: ["oskar", "roland", "dee", "karel"],
  members: ["beatriz", "devika", "catarina", "gita", "omkar", "mei", "rahul", "wanda", "tereza", "sol"],
  topics: ["customers", "words"],
  waiting: [
    {
      by: "devika",
      minutesAgo: 84,
      body: "Story, agreed by telephone and in writing: Mithai House has framed the first receipt of the wedding season. It says “the usual, for forty people”. It hangs between the founder and Lakshmi, a little higher than the founder.",
    },
  ],
  posts: [
    {
      by: "eve",
      day: 19,
      at: "11:35",
      isPinned: true,
      body: "Why posts wait here before they appear: last year we printed a lovely story from Porto, and its owner hadn't told her husband about the second oven. So somebody reads along first, mostly within the day, mostly me. Write it as you'd tell it over lunch; I'll ask the shop, and I'll look after the semicolons.",
      replies: [
        {
          by: "beatriz",
          afterMinutes: 22,
          body: "He knows by now. He's grown very fond of the oven.",
          likes: 6,
        },
      ],
    },
    {
      by: "karel",
      day: 16,
      at: "12:45",
      body: "Story, agreed: the bookshop in Olomouc doesn't sort its new books by author, it sorts them by who is going to ask. One shelf is called “Mrs Holubová, after the operation”.",
      likes: 17,
      replies: [
        {
          by: "eve",
          afterMinutes: 10,
          body: "May I have the shelf as the headline?",
          replies: [
            {
              by: "karel",
              afterMinutes: 35,
              body: "Mrs Holubová says yes, and she'd like three copies.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "dee",
      day: 14,
      at: "10:50",
      body: "Story, agreed: a kiosk in Kiel takes stock on the 24th of December at six, when it's quiet, with the son on the phone from Auckland, where it's morning. He knows the article numbers by heart and reads them out. They don't need us for it. They only wanted us to know that the numbers agree.",
      likes: 22,
      replies: [{ by: "oskar", afterMinutes: 30, body: "I read it twice, then I rang my mother.", likes: 7 }],
    },
    {
      by: "roland",
      day: 11,
      at: "09:45",
      body: "Story, agreed in a letter of four pages: an ironmonger in Celle has one drawer that isn't in the till and never will be. It holds the single screws. They're for children.",
      likes: 20,
      replies: [
        {
          by: "oskar",
          afterMinutes: 18,
          body: "Please nobody build a feature for it.",
          likes: 9,
        },
      ],
    },
    {
      by: "oskar",
      day: 6,
      at: "11:10",
      body: "Of the last six stories in the letter, the most read one doesn't mention a product at all: the umbrella mender in Ghent who rings you when it's going to rain. I've stopped asking for a call to action. It had one. It was “take your umbrella”.",
      replies: [{ by: "eve", afterMinutes: 25, body: "It was the semicolons.", likes: 6 }],
    },
    {
      by: "eve",
      day: 4,
      at: "14:20",
      body: "From Galway, nearly done: she's kept the sentence about the tide and the card terminal, and struck out the one about herself. It's better without; they nearly always know.",
      replies: [
        {
          by: "mei",
          afterMinutes: 40,
          body: "I'll use that in my interviews: “Which sentence would you strike out?”",
          likes: 3,
        },
      ],
    },
    {
      by: "dee",
      day: 2,
      at: "12:30",
      body: "Not for outside, not agreed, and yet: at Padaria Aurora the grandmother has a login of her own. She uses it once a day, at 5:40, to see whether the first loaf has been sold. Her daughter rings it up at 5:39.",
      likes: 25,
      replies: [
        {
          by: "beatriz",
          afterMinutes: 12,
          body: "This must never reach Porto.",
          likes: 6,
          replies: [{ by: "eve", afterMinutes: 5, body: "It stays in here. I've hidden my pen.", likes: 5 }],
        },
      ],
    },
  ],
}
