import type { GroupSeed } from "../group-seed"

/** Decisions before they are made, read along by whoever likes to. */
export const engineering: GroupSeed = {
  name: "Engineering",
  visibility: "public",
  hue: 7,
  description:
    "What we're about to decide, and what we'd do if nobody objects. Whoever builds writes; everybody reads along.",
  rules:
    "Say what you'd do, not only what you'd like to know.\nGive a day by which you'll do it anyway.\nAn objection comes with a reason or with a pull request.",
  owner: "priya",
  founded: { day: 21, at: "09:20" },
  moderators: ["arjun", "zuzana"],
  members: [
    ...["bo", "meera", "rohan", "aoife", "kenji", "yara", "ondrej", "viktor", "fatima"],
    ...["lukas", "mateus", "sneha", "tanvi", "cy", "pavel", "ivana", "sam", "jonas"],
  ] as const,
  topics: ["code", "databases", "launch"],
  posts: [
    {
      by: "priya",
      day: 21,
      at: "17:40",
      isPinned: true,
      body: "What this group is for: decisions before they're made. Write what it is, what you'd do, and by when you'll do it anyway if nobody objects. Releases and victories go to Everyone, where the others can see them. Boring questions are welcome here; I've asked the most boring one myself.",
      replies: [
        {
          by: "meera",
          afterMinutes: 25,
          body: "Which was it?",
          replies: [
            {
              by: "priya",
              afterMinutes: 10,
              body: "“Which repository is this in?” Three years ago, in a meeting of eleven. Nobody knew.",
              likes: 7,
            },
          ],
        },
      ],
    },
    {
      by: "ondrej",
      day: 18,
      at: "10:15",
      body: "In three days, unless somebody objects: the importer stops guessing the date format cell by cell and guesses once per column. A column that's two formats at once gets asked about, with an example of each. One question slower, and righter by everything else.",
      replies: [
        {
          by: "tanvi",
          afterMinutes: 20,
          body: "And a column with exactly one row?",
          replies: [
            {
              by: "ondrej",
              afterMinutes: 12,
              body: "That's a cell with ambitions. It gets asked about, too.",
              likes: 5,
            },
          ],
        },
        {
          by: "zuzana",
          afterMinutes: 70,
          body: "No objection. Please count which columns we ask about; I'd like to see it in a month.",
        },
      ],
    },
    {
      by: "lukas",
      day: 16,
      at: "11:30",
      body: "Who knows why `price_cents` is a string in the cache of the shop pages, and nowhere else? `git blame` says that it was me. I don't remember being so.",
      replies: [
        {
          by: "meera",
          afterMinutes: 9,
          body: "2021, the yen. There's nothing after its point, and you were cross.",
          replies: [
            {
              by: "lukas",
              afterMinutes: 6,
              body: "I was right to be cross and wrong about the string. Pull request within the hour.",
              likes: 4,
            },
            { by: "kenji", afterMinutes: 14, body: "円に罪はない。(The yen is innocent.)", likes: 5 },
          ],
        },
      ],
    },
    {
      by: "aoife",
      day: 14,
      at: "12:05",
      likes: 15,
      body: "Proposal: nothing is merged that can't be reached with Tab. It's a check of 40 seconds, and 11 of our pages fail it today. I'd mend those first, two a day, and switch it on once they're done. Objections here or to my face; I'm under the window with the fiddle.",
      replies: [
        {
          by: "lukas",
          afterMinutes: 11,
          body: "Four of the eleven are mine. I'll take them.",
          replies: [{ by: "aoife", afterMinutes: 3, body: "Five. But thank you.", likes: 6 }],
        },
        {
          by: "arjun",
          afterMinutes: 30,
          body: "No objection. It goes into the team's week; it isn't something that you do on top.",
          likes: 3,
        },
      ],
    },
    {
      by: "viktor",
      day: 11,
      at: "14:50",
      body: "When the stock sync fails, it tries for 24 hours and then gives up without a word. Two shops a month find out by counting. I'd let it give up after 2 hours and say so on the till. What should the till say?",
      replies: [
        {
          by: "eliska",
          afterMinutes: 22,
          body: "“Stock was last updated at 14:20. You can go on selling, we're looking at it.” In that order: most stop reading at the comma.",
          likes: 6,
          replies: [
            {
              by: "viktor",
              afterMinutes: 8,
              body: "I'd three versions of my own. I've closed the file.",
              likes: 3,
            },
          ],
        },
        {
          by: "gita",
          afterMinutes: 35,
          body: "Can Support see the same line, word for word? Then nobody has to describe a screen to us on the phone.",
          replies: [{ by: "viktor", afterMinutes: 20, body: "Yes. Same text, same minute.", likes: 2 }],
        },
      ],
    },
    {
      by: "arjun",
      day: 8,
      at: "13:30",
      body: "Reviews since we've agreed on “by the next morning”: median three hours, longest four days. The four days were mine. The chai has been bought, for everyone, on both balconies.",
      replies: [
        {
          by: "rohan",
          afterMinutes: 7,
          body: "It was very good chai. I'd like to be kept waiting more often.",
          likes: 4,
        },
      ],
    },
    {
      by: "cy",
      day: 5,
      at: "10:10",
      body: "To decide by tomorrow evening: we keep every job that went well for 90 days. That's 61 GB, and the last time anybody looked at one older than a week was in March. It was me, and I was only curious. I'd keep those for 7 days, and the failed ones for a year.",
      replies: [
        {
          by: "ivana",
          afterMinutes: 15,
          body: "The auditors ask for payments, never for jobs. Seven is fine. A year of failures: yes, please.",
        },
        {
          by: "sneha",
          afterMinutes: 28,
          body: "I count them once a month for the map. If a daily count stays, seven is enough.",
          replies: [{ by: "cy", afterMinutes: 9, body: "A daily count stays.", likes: 1 }],
        },
        {
          by: "bo",
          afterMinutes: 40,
          body: "No objection. I'd only like to watch the number go down.",
          likes: 4,
        },
      ],
    },
    {
      by: "fatima",
      day: 3,
      at: "14:20",
      body: "For whoever changes a label template: `npm run shelf` prints it on all nineteen printers and puts the photographs under your pull request. It takes six minutes. With Number 7 it takes seven, it needs a moment.",
      likes: 13,
      replies: [
        {
          by: "tanvi",
          afterMinutes: 18,
          body: "It's the nicest test report we have. There's a thumb on photograph 12.",
          replies: [{ by: "sam", afterMinutes: 6, body: "Mine. For scale.", likes: 6 }],
        },
      ],
    },
    {
      by: "yara",
      day: 2,
      at: "11:40",
      body: "When do you write a comment, and when a test? I've had both answers in reviews by now: from the same person, about the same line.",
      replies: [
        {
          by: "bo",
          afterMinutes: 13,
          body: "That was me. The test says what has to happen. The comment says why nobody should delete the test.",
          likes: 6,
        },
        {
          by: "tanvi",
          afterMinutes: 21,
          body: "A test is a comment that can fail.",
          likes: 9,
          replies: [{ by: "meera", afterMinutes: 5, body: "It's on our wall now.", likes: 2 }],
        },
      ],
    },
    {
      by: "tanvi",
      day: 1,
      at: "15:10",
      body: "Tomorrow's 10 %: I have the error log from 8 in Pune, Rohan from Berlin's lunch on. If you deploy anything that isn't checkout, tell one of us before. It isn't forbidden. It's only that we'd think it was the checkout.",
      replies: [{ by: "lukas", afterMinutes: 16, body: "I've moved mine by a day.", likes: 3 }],
    },
  ],
}
