import type { GroupSeed } from "../group-seed"

/** What those who get up at night tell one another. */
export const onCall: GroupSeed = {
  name: "On call",
  visibility: "private",
  hue: 9,
  description:
    "Hand-overs, nights, and what we'd do differently. What is broken is said in front of everybody.",
  rules: "Who, what hurts, what I promised.\nNo blame before breakfast, and none after it.",
  owner: "pavel",
  founded: { day: 21, at: "10:40" },
  moderators: ["ivana"],
  members: ["cy", "sam", "viktor", "meera", "ondrej", "kenji", "priya"],
  topics: ["databases", "code", "security"],
  invitations: [{ by: "pavel", whom: "bo", day: 2, at: "15:40" }],
  posts: [
    {
      by: "pavel",
      day: 21,
      at: "16:20",
      isPinned: true,
      body: "What stays in here: names of shops, who has slept badly, and what we'd do differently if nobody was reading. What doesn't: anything that's broken. That's said in front of everybody, within 15 minutes.",
      replies: [{ by: "ivana", afterMinutes: 12, body: "And nobody is woken for a question.", likes: 4 }],
    },
    {
      by: "viktor",
      day: 17,
      at: "08:55",
      body: "Hand-over. Three pages, all real. The one at 2:10 was a shop in Plzeň whose clock goes back to 1970 every night. I've rung them: the cleaner unplugs the router, for her radio.",
      replies: [
        {
          by: "sam",
          afterMinutes: 14,
          body: "I'm sending them an extension lead.",
          likes: 5,
          replies: [
            {
              by: "ivana",
              afterMinutes: 9,
              body: "Third time this year that the fix is an extension lead. I'm putting it in the runbook, above `restart`.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "meera",
      day: 13,
      at: "17:30",
      body: "About today: I was second, and I found out from the feed like everybody else. No complaint, Pavel was fast. But had he been in the shower, the blue printers would have had another quarter of an hour.",
      replies: [
        {
          by: "pavel",
          afterMinutes: 20,
          body: "True. I was nearly in the shower. From tonight on the second is paged together with the first.",
          likes: 3,
        },
        {
          by: "ivana",
          afterMinutes: 35,
          body: "In the runbook. Thank you for saying it in here and not in your head.",
          likes: 4,
        },
      ],
    },
    {
      by: "ivana",
      day: 11,
      at: "10:15",
      body: "New: nobody does two weeks in a row. Not as a favour either, and not if you feel fine. I've been through the year: each of our own three mistakes was made in somebody's second week. One of them was mine.",
      likes: 6,
      replies: [
        {
          by: "priya",
          afterMinutes: 25,
          body: "Who takes the gap at Christmas?",
          replies: [
            { by: "ivana", afterMinutes: 8, body: "I do. And then I don't, for two weeks.", likes: 4 },
          ],
        },
      ],
    },
    {
      by: "cy",
      day: 7,
      at: "15:45",
      body: "The page of what waits in the queue is live. It has one number: the age of the oldest row. Under 5 seconds, sleep on. Over 60, get up. In between make tea, then it'll have decided by itself.",
      replies: [{ by: "pavel", afterMinutes: 600, body: "Two nights, two teas. I recommend it.", likes: 4 }],
    },
    {
      by: "kenji",
      day: 4,
      at: "09:30",
      body: "My first week is over: two pages. At the second one I said “moshi moshi” to an alert.",
      replies: [
        {
          by: "pavel",
          afterMinutes: 10,
          body: "It's the polite way. Was it a real one?",
          replies: [
            {
              by: "kenji",
              afterMinutes: 7,
              body: "A disk in Lisbon. There was a sticker on it: “do not replace, sentimental”.",
              replies: [
                {
                  by: "sam",
                  afterMinutes: 12,
                  body: "It's been replaced. The sticker has moved to the new one.",
                  likes: 6,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "pavel",
      day: 2,
      at: "16:05",
      body: "I've invited Bo. Checkout is on its way to 10 %, and he's the one who knows the retry by its first name. Arjun agrees, provided that he asks before he says yes to the second week.",
      replies: [
        {
          by: "meera",
          afterMinutes: 20,
          body: "He'll arrive at 3 in the morning, by bicycle, in sleet, content.",
          likes: 5,
        },
      ],
    },
  ],
}
