import type { GroupSeed } from "../group-seed"

/** Where everybody who joins the company finds themselves on their first day. */
export const first90Days: GroupSeed = {
  name: "First 90 days",
  visibility: "public",
  hue: 2,
  description:
    "For whoever is new, and for those who remember what it was like. Nobody here minds being asked twice.",
  rules:
    "No question is too small.\nAnswer with a name or a link, best with both.\nLeave whenever you feel old.",
  owner: "mo",
  founded: { day: 21, at: "09:30" },
  isDefault: true,
  moderators: ["greta"],
  members: ["frieda", "leticia", "dee", "marguerite", "sam", "tanvi", "gita", "wanda"],
  topics: ["culture", "words"],
  posts: [
    {
      by: "mo",
      day: 20,
      at: "10:10",
      isPinned: true,
      body: "If you're new, a machine has put you in here on your first day. Three things for the first week: listen to two hours of phones; have lunch with somebody whose job you couldn't explain; write down whatever seems odd. By week six you'll have stopped noticing, and we need the list. https://wiki.rookery.example/first-90-days",
      replies: [
        {
          by: "sam",
          afterMinutes: 20,
          body: "And let me set up your security key while you still believe that it's normal.",
          likes: 4,
        },
      ],
    },
    {
      by: "yara",
      day: 14,
      at: "12:30",
      body: "Day two. Which of these are systems, and which are jokes? Lighthouse, Acorn, Kiebitz, Franz.",
      replies: [
        { by: "wanda", afterMinutes: 9, body: "The lighthouse is me.", likes: 6 },
        { by: "tereza", afterMinutes: 14, body: "The acorn too. Me, I mean. Franz is a plant.", likes: 4 },
        {
          by: "dee",
          afterMinutes: 21,
          body: "Kiebitz is a café, and our first pilot. You'll get the cake for it one day.",
          replies: [
            {
              by: "yara",
              afterMinutes: 7,
              body: "So none of them is a system.",
              replies: [
                {
                  by: "mo",
                  afterMinutes: 5,
                  body: "You've just finished the architecture training.",
                  likes: 8,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "leticia",
      day: 11,
      at: "14:40",
      body: "After 30 days I ask everybody what the advert got wrong. Jonas has replied this morning; I'd asked him nine years ago. It said “occasional travel”.",
      replies: [
        {
          by: "jonas",
          afterMinutes: 30,
          body: "I've been thinking about it on trains.",
          likes: 9,
        },
      ],
    },
    {
      by: "tanvi",
      day: 8,
      at: "12:15",
      likes: 21,
      body: "I wish I'd been told: when Pune says “yes” it may mean “I've heard you”. When Berlin says “hm” it means “yes”. When Prague says “it's not ideal”, put everything down and run.",
      replies: [
        { by: "ondrej", afterMinutes: 12, body: "It's not ideal, but I agree.", likes: 7 },
        { by: "gita", afterMinutes: 17, body: "Yes.", likes: 8 },
        { by: "frieda", afterMinutes: 25, body: "Hm.", likes: 9 },
      ],
    },
    {
      by: "filip",
      day: 6,
      at: "16:50",
      body: "My list of odd things so far: everybody says “just ping me” and nobody says with what. The good biscuits are on the third shelf and officially don't exist. People thank one another in writing. That last one was odd for two days, and now I do it.",
      replies: [
        {
          by: "marguerite",
          afterMinutes: 15,
          body: "Which of the three should we change?",
          replies: [{ by: "filip", afterMinutes: 6, body: "The biscuits ought to exist.", likes: 8 }],
        },
      ],
    },
    {
      by: "filip",
      day: 3,
      at: "14:05",
      body: "Had lunch with somebody whose job I couldn't explain: @milan. By now I can explain 80 % of it.",
      replies: [
        { by: "milan", afterMinutes: 18, body: "Plus or minus 15. He was a good student.", likes: 6 },
      ],
    },
    {
      by: "mo",
      minutesAgo: 312,
      body: "Good morning @nia. The machine has put you in here at nine, and this is a human: welcome. Phones: with Aylin, tomorrow at two. Lunch: with Lukas, he'll want to show you a mug. The list: begin it today, there's no day on which you'll see more.",
      likes: 8,
      replies: [
        {
          by: "nia",
          afterMinutes: 42,
          body: "The list has four entries. The first is that the dog has a calendar.",
          likes: 9,
          replies: [
            { by: "frieda", afterMinutes: 5, body: "It's the only one that's up to date.", likes: 8 },
          ],
        },
      ],
    },
  ],
}
