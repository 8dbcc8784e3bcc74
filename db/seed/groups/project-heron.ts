import type { GroupSeed } from "../group-seed"

/** Something that only ada and dee may know until it is signed. */
export const projectHeron: GroupSeed = {
  name: "Project Heron",
  visibility: "secret",
  hue: 4,
  description: "870 shops from Graz, and how they could move in without anybody losing a Saturday.",
  rules: "Not in calendars, not on the tram, not at lunch. Until it's signed it's the two of us.",
  owner: "ada",
  founded: { day: 12, at: "08:10" },
  members: ["dee"],
  topics: ["customers", "numbers"],
  posts: [
    {
      by: "ada",
      day: 12,
      at: "12:30",
      isPinned: true,
      likes: 1,
      body: "Krainer Kassen in Graz closes in spring: both owners retire, nobody follows, and 870 shops would stand there without a till. They've asked whether we'd take the shops in. Henrike says: only if @dee says that it can be done decently. So it's the two of us until it's signed. Why Heron: it stands still for weeks, and then it's very quick.",
      replies: [
        {
          by: "dee",
          afterMinutes: 35,
          body: "May I have four days, their oldest database, and one shop that I'm allowed to talk to?",
          likes: 1,
          replies: [
            {
              by: "ada",
              afterMinutes: 20,
              body: "Four days: yes. The database comes tonight. The shop is a kiosk at the station; it belongs to Krainer's sister, who can keep a secret.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "dee",
      day: 8,
      at: "17:50",
      likes: 1,
      body: "I've been through all of it. 1.9 million articles and only four ways to write a price, which is three fewer than I'd feared. It isn't the data. A third of the owners are over 65, and for twenty years they've had the same person on the phone. If we take the shops we have to take Frau Egger of their hotline as well.",
      replies: [
        {
          by: "ada",
          afterMinutes: 40,
          body: "Would she want to?",
          likes: 0,
          replies: [
            {
              by: "dee",
              afterMinutes: 15,
              body: "I haven't asked. I'd like to do it in person, with cake.",
              likes: 1,
              replies: [
                {
                  by: "ada",
                  afterMinutes: 5,
                  body: "Take the night train. The cake goes under “Heron, other”.",
                  likes: 1,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "dee",
      day: 5,
      at: "19:30",
      likes: 1,
      body: "Back from Graz. Frau Egger is 58, knows every shop by its dog, and would come if she may stay where she is and keep her headset. She had a single question: does somebody answer on Saturdays? I said no word about us, I gave her our number and told her to try it. She got Omkar. He helped her with a printer.",
      replies: [
        {
          by: "ada",
          afterMinutes: 25,
          body: "So she's had her interview, and we've had ours.",
          likes: 1,
        },
      ],
    },
    {
      by: "ada",
      day: 3,
      at: "09:05",
      likes: 0,
      body: "Rough figures, for your eyes. If 8 of 10 shops stay, it has paid for itself in 14 months. With 6 of 10 it never does. With 7 I'd do it all the same. I won't show it to Lena before you've told me how many stay.",
      replies: [
        {
          by: "dee",
          afterMinutes: 50,
          body: "Of the eleven I may speak to: nine stay, one retires, and one asks first whether the receipt can be green.",
          likes: 1,
          replies: [
            {
              by: "ada",
              afterMinutes: 10,
              body: "Can it?",
              likes: 0,
              replies: [{ by: "dee", afterMinutes: 45, body: "It can be green.", likes: 1 }],
            },
          ],
        },
      ],
    },
    {
      by: "dee",
      day: 2,
      at: "17:20",
      likes: 1,
      body: "The plan, if there's to be one: 40 shops a week, never on a Friday, each called by somebody they've spoken to before. I'd need two more people from February, and Aylin as the voice of the first month. I can't ask her yet, so I've put her name down in pencil.",
      replies: [
        {
          by: "ada",
          afterMinutes: 20,
          body: "Names in pencil, costs in ink. On the day it's signed I'll open this to Marguerite and Lena, and you'll ask Aylin before anybody else does.",
          likes: 1,
        },
      ],
    },
    {
      by: "ada",
      day: 1,
      at: "18:45",
      likes: 1,
      body: "The lawyers say: ten days. Until then nothing that says Graz in any calendar. Mine had “G., cake” in it, and Frieda has asked me whose birthday it is.",
      replies: [
        {
          by: "dee",
          afterMinutes: 15,
          body: "Mine said “dentist”, for two days. I've had a lot of sympathy, and soup.",
          likes: 1,
        },
      ],
    },
  ],
}
