import type { GroupSeed } from "../group-seed"

/** Tuesdays at the hall, sandstone at weekends. */
export const climbing: GroupSeed = {
  name: "Climbing",
  visibility: "public",
  hue: 0,
  description:
    "Tuesdays at six, in Prague and in Berlin. Ropes, shoes and somebody to hold you can be borrowed.",
  rules: "Check each other's knots, also Pavel's.\nNobody asks what grade you climb.",
  owner: "pavel",
  founded: { day: 20, at: "17:10" },
  moderators: ["fatima"],
  members: ["sam", "jun", "aylin", "kenji", "yara", "filip"],
  topics: ["travel", "animals"],
  posts: [
    {
      by: "pavel",
      day: 18,
      at: "16:10",
      isPinned: true,
      body: "Tuesdays at six: Prague at the hall in Holešovice, Berlin at the one by the canal. All you need can be borrowed, including somebody to hold you. In three years nobody's been asked what grade they climb, and I'd like to keep it like that.",
      replies: [
        {
          by: "jun",
          afterMinutes: 40,
          body: "Is it bad if I'm afraid of it?",
          replies: [
            {
              by: "pavel",
              afterMinutes: 8,
              body: "It's the one piece of equipment that never fails.",
              likes: 7,
            },
          ],
        },
      ],
    },
    {
      weekend: 3,
      on: "sun",
      at: "19:20",
      by: "fatima",
      body: "My first sandstone. For forty minutes Pavel told me to trust my feet; my feet and I aren't on such terms. On top I cried a little and ate a cake.",
      replies: [
        {
          by: "pavel",
          afterMinutes: 25,
          body: "The whole cake. I was there, at a safe distance.",
          likes: 6,
        },
      ],
    },
    {
      by: "aylin",
      day: 12,
      at: "10:20",
      body: "Now I know that goalkeepers climb with their hands, and that's why I can't hold a mug today. Who comes to Berlin next time and stands under me?",
      replies: [
        { by: "yara", afterMinutes: 11, body: "Me! I have knee pads, if that's a thing.", likes: 2 },
        {
          by: "kenji",
          afterMinutes: 26,
          body: "I'll bring the rice balls. They're half of climbing.",
          likes: 3,
        },
      ],
    },
    {
      by: "sam",
      day: 8,
      at: "18:15",
      body: "Went through everybody's ropes last night, with a table: length, age, falls. One is from 2009 and belongs to the person who's responsible for our uptime. I've retired it. It now holds the extension leads together.",
      replies: [
        {
          by: "pavel",
          afterMinutes: 14,
          body: "It had four nines.",
          replies: [{ by: "sam", afterMinutes: 3, body: "It had two strands.", likes: 9 }],
        },
      ],
    },
    {
      by: "filip",
      day: 5,
      at: "09:10",
      body: "First time yesterday. I've carried 20 crates of milk up from a cellar every morning for seven years, so my arms know how. My head said at four metres that it'd rather be in the cellar.",
      replies: [
        { by: "fatima", afterMinutes: 15, body: "Mine says it at three.", likes: 4 },
        {
          by: "sam",
          afterMinutes: 30,
          body: "Leave the head with me next time. I sit at the bottom anyway, I have the list.",
          likes: 3,
        },
      ],
    },
    {
      by: "jun",
      day: 3,
      at: "17:40",
      body: "The blue route by the canal is an empty state. No next hold, nothing that says what a person could do. I sat under it for half an hour and redesigned it.",
      replies: [
        {
          by: "yara",
          afterMinutes: 9,
          body: "“Add a hold to climb from.”",
          likes: 6,
          replies: [{ by: "eliska", afterMinutes: 25, body: "I've never been so proud.", likes: 5 }],
        },
      ],
    },
    {
      by: "pavel",
      day: 1,
      at: "17:25",
      body: "Sandstone at four degrees, for those who like it: two cars from Prague, back before dark. Two seats are left, one of them next to the cake.",
      replies: [{ by: "fatima", afterMinutes: 4, body: "That one's mine.", likes: 4 }],
    },
  ],
}
