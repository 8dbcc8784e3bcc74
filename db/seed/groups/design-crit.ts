import type { GroupSeed } from "../group-seed"

/** Drafts that their authors are not sure of yet. */
export const designCrit: GroupSeed = {
  name: "Design crit",
  visibility: "private",
  hue: 10,
  description:
    "Half-finished work, before Wednesday. It stays in here until whoever drew it shows it elsewhere.",
  rules:
    "Say what you see before you say what you'd do.\nOne thing to keep, one thing to change.\nNothing leaves this group but by the hand that drew it.",
  owner: "noor",
  founded: { day: 21, at: "10:30" },
  moderators: ["chiara"],
  members: ["jun", "ishaan", "eliska", "hugo", "mei", "aoife", "bo", "cy"],
  topics: ["design", "words", "accessibility"],
  requests: [
    {
      by: "rahul",
      day: 5,
      at: "12:10",
      note: "I see the screens when I write the release notes, so when it's too late for both of us. I'd mostly listen.",
    },
    {
      by: "yara",
      day: 1,
      at: "10:05",
      note: "Noor said to sit in front while my eyes are new. Week three: they're still quite new.",
    },
  ],
  posts: [
    {
      by: "noor",
      day: 20,
      at: "09:40",
      isPinned: true,
      likes: 6,
      body: "How it works, for the two who are new here, @bo and @cy: put a picture or a link in here by Tuesday evening, say in one sentence what you're unsure of, then leave it alone. On Wednesday we begin with whoever is most unsure. You two are here because engineers know the state that we forgot to draw.",
      replies: [
        { by: "bo", afterMinutes: 14, body: "It's “loading, for ever”. It's always that one.", likes: 5 },
        { by: "cy", afterMinutes: 30, body: "Or “saved, but somewhere else”.", likes: 4 },
      ],
    },
    {
      by: "chiara",
      day: 17,
      at: "16:45",
      body: "Refunds, third attempt: https://design.rookery.example/refunds. Unsure whether a shopkeeper would choose the reason before the money has gone back or after. I've drawn both and I hate both.",
      replies: [
        {
          by: "mei",
          afterMinutes: 20,
          body: "The customer tells the reason at once, standing there. The shopkeeper types it when she's gone. If at all.",
          likes: 3,
        },
        {
          by: "bo",
          afterMinutes: 31,
          body: "After. The payment network wants no reason, and money shouldn't have to wait for a sentence.",
          likes: 2,
          replies: [
            {
              by: "chiara",
              afterMinutes: 12,
              body: "Then there's a third version, and it has one screen fewer. I knew it was there.",
              likes: 4,
            },
          ],
        },
        {
          by: "noor",
          afterMinutes: 60,
          body: "Keep: the amount, that size. Change: “Issue refund”. Who has ever issued anything?",
          replies: [{ by: "eliska", afterMinutes: 7, body: "“Give back 12.40”.", likes: 5 }],
        },
      ],
    },
    {
      by: "ishaan",
      day: 15,
      at: "12:20",
      body: "The stock table on a phone, 400 rows. Unsure of everything to the right of column 2: https://design.rookery.example/stock-table",
      replies: [
        {
          by: "aoife",
          afterMinutes: 18,
          body: "Let the name stay, and let the rest open below it, a row at a time. A screen reader would thank you: it's afraid of your column 7.",
          likes: 2,
        },
        {
          by: "hugo",
          afterMinutes: 26,
          body: "I've never met anybody who loved a column 7.",
          replies: [
            {
              by: "ishaan",
              afterMinutes: 10,
              body: "It's “last counted by”. I've met 40 shopkeepers who read it first, to know whom to thank. Or not.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "jun",
      day: 13,
      at: "15:55",
      body: "I wouldn't dare to show this outside: the acorn at 16 pixels. I've moved its stalk by one of them. @hugo, I'm sorry. https://design.rookery.example/acorn-16",
      replies: [
        {
          by: "hugo",
          afterMinutes: 55,
          body: "I've looked at it for an hour. You're right. I'm going for a walk.",
          likes: 6,
          replies: [
            {
              by: "noor",
              afterMinutes: 9,
              body: "Keep: the pixel. Change: nothing. I'd like this in the minutes.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "cy",
      day: 8,
      at: "09:25",
      body: "I've drawn something. It's the page of what waits in the queue, for whoever is on call: https://design.rookery.example/queue-page. Unsure of the colours; I've used four greens.",
      replies: [
        {
          by: "chiara",
          afterMinutes: 15,
          body: "Which green is the bad one?",
          replies: [{ by: "cy", afterMinutes: 6, body: "The third.", likes: 5 }],
        },
        {
          by: "eliska",
          afterMinutes: 28,
          body: "I understood it at once, and I don't know what a queue is. But a bad green is a red.",
          likes: 3,
        },
        {
          by: "noor",
          afterMinutes: 45,
          body: "Keep: the oldest row on top, with its age. Change: the rest can go. The age is the page.",
          replies: [
            {
              by: "cy",
              afterMinutes: 18,
              body: "The rest was most of my Sunday.",
              replies: [{ by: "noor", afterMinutes: 4, body: "I know. It's a good page now.", likes: 4 }],
            },
          ],
        },
      ],
    },
    {
      by: "bo",
      day: 6,
      at: "10:35",
      body: "When a terminal reconnects, the customer sees the previous customer's total for 0.4 seconds. It's harmless and it's awful. I'd show nothing at all. Is nothing a design?",
      replies: [
        {
          by: "noor",
          afterMinutes: 12,
          body: "It's the best we have. But put the shop's name there.",
          likes: 3,
        },
        {
          by: "aoife",
          afterMinutes: 20,
          body: "Nothing to see, yes. To be heard: “One moment”. Else it's just silence, and silence sounds broken.",
          likes: 2,
        },
        {
          by: "bo",
          afterMinutes: 240,
          body: "The shop's name, “One moment”, 0.4 seconds. It's merged. Smallest thing I've shipped this year, and I've shown it to my mother.",
          likes: 6,
        },
      ],
    },
    {
      by: "hugo",
      day: 4,
      at: "11:15",
      body: "The wall for the spring fair: four metres, one acorn, one sentence. Unsure of the sentence. “Software for shops” is true, and asleep.",
      replies: [
        {
          by: "eliska",
          afterMinutes: 16,
          body: "“A shorter queue.” Shorter than what, they'll ask; and then you're talking.",
          likes: 2,
        },
        {
          by: "mei",
          afterMinutes: 33,
          body: "The owner in Wedding, on what she'd miss if the till was gone: “Somebody who counts with me.” I've asked her. We may use it.",
          replies: [
            {
              by: "hugo",
              afterMinutes: 21,
              body: "Four metres of “Counts with you”. I have goose bumps and a kerning problem.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "eliska",
      day: 1,
      at: "13:30",
      body: "All error messages of the new checkout on a page, 23 of them, those that I don't like on top: https://design.rookery.example/checkout-errors. Unsure of number 2. It apologises, and it wasn't us.",
      replies: [
        {
          by: "chiara",
          afterMinutes: 10,
          body: "Then it shouldn't apologise, it should say what to do. There's a queue behind them.",
          likes: 2,
        },
        {
          by: "bo",
          afterMinutes: 24,
          body: "Number 2 hasn't been possible since the new retry. I'd delete it. I'm a little sorry, so it was honest.",
          replies: [{ by: "eliska", afterMinutes: 3, body: "22 of them.", likes: 5 }],
        },
      ],
    },
  ],
}
