import type { Scene } from "../scene"

/** Three people go to a database conference and bring it home for the others. */
export const pgconf: Scene = {
  topics: ["databases", "code", "travel"],
  posts: [
    {
      by: "cy",
      day: 18,
      at: "09:20",
      body: "#pgconf is in Prague this year, four tram stops from the office. @pavel, @sneha and I go. Tell us what you'd like to know and we'll find the person who knows it and buy them a beer.",
      likes: 8,
      replies: [
        {
          by: "ondrej",
          afterMinutes: 17,
          body: "Ask somebody who loads other people's CSV for a living whether they still do it in one transaction.",
        },
        {
          by: "milan",
          afterMinutes: 30,
          body: "How do people keep a year of analytics on the same server as the shop without either of them noticing?",
          replies: [
            {
              by: "sneha",
              afterMinutes: 44,
              body: "That is my question too. I'll bring back more than a shrug.",
            },
          ],
        },
        {
          by: "tanvi",
          afterMinutes: 61,
          body: "Do database people test on production or do they only talk like it?",
          likes: 4,
        },
        {
          by: "zuzana",
          afterMinutes: 82,
          body: "Whether the person who invented the em dash in our locale files will be there.",
          likes: 2,
        },
      ],
    },
    {
      by: "sneha",
      day: 16,
      at: "18:20",
      body: "Landed in Prague for #pgconf. Sam met me at the tram stop with a badge, an adapter and a laminated card titled “Words you will need”: thank you, one more, and vacuum.",
      likes: 13,
      replies: [
        {
          by: "sam",
          afterMinutes: 35,
          body: "You forgot to mention the map of sockets in the venue. I'm proud of the map.",
          likes: 2,
        },
      ],
    },
    {
      by: "pavel",
      day: 15,
      at: "10:40",
      body: "#pgconf, day one, first talk: a man shows a 40-line query, then deletes 34 lines, then sits down. Standing ovation. I've never felt so understood.",
      likes: 12,
      replies: [
        { by: "noor", afterMinutes: 28, body: "This is also how crit works.", likes: 3 },
        { by: "chiara", afterMinutes: 55, body: "Is he single, asking for all designers.", likes: 4 },
      ],
    },
    {
      by: "sneha",
      day: 15,
      at: "14:30",
      likes: 9,
      body: "From the analytics talk at #pgconf, for @milan: roll up by day as rows arrive, keep the raw rows for 35 days, and never let a chart touch the raw ones. The speaker's dashboard for 9 million shoppers reads 400 rows. We read 6 million for the Monday page. I wrote down the exact sentence that I'd like to have said myself: “a chart is a question you already know, so answer it in advance”.",
      replies: [
        {
          by: "milan",
          afterMinutes: 18,
          body: "I withdraw every complaint I've made about the Monday page until you're back. Then I resume.",
          likes: 2,
        },
        {
          by: "lena",
          afterMinutes: 64,
          body: "Would that make the cash view quicker as well? It takes long enough that I've read a novel.",
          replies: [
            {
              by: "sneha",
              afterMinutes: 20,
              body: "It's the same six million rows. So yes, and I'm sorry about the novel.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "cy",
      day: 15,
      at: "17:45",
      likes: 15,
      repostedBy: ["pavel", "viktor"],
      body: "Hallway track, #pgconf. Somebody from a railway runs 2,000 jobs a second on one Postgres table, has done for six years, and keeps a print-out on the wall: “Days since we discussed a message broker: 2,190”.",
      replies: [
        {
          by: "ivana",
          afterMinutes: 14,
          body: "I want that counter above my desk. Ours would say 9.",
          likes: 3,
        },
        {
          by: "karel",
          afterMinutes: 33,
          body: "Which railway? This is important to me.",
          replies: [
            {
              by: "cy",
              afterMinutes: 22,
              body: "They asked me not to say, but the trains are red and the model in H0 is excellent.",
              likes: 5,
              replies: [
                { by: "karel", afterMinutes: 3, body: "I know exactly which one. Good evening.", likes: 3 },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "pavel",
      day: 14,
      at: "09:55",
      likes: 10,
      body: "Autovacuum talk, #pgconf. The one thing to take home: the default wakes up when 20 % of a table is dead. 20 % of our `stock_moves` is 11 million rows. We have been waiting for a very large bin to be very full.\n\n```\nalter table stock_moves\n  set (autovacuum_vacuum_scale_factor = 0.01);\n```",
      replies: [
        {
          by: "viktor",
          afterMinutes: 12,
          body: "That table is mine. Shall I?",
          replies: [
            {
              by: "pavel",
              afterMinutes: 5,
              body: "On staging, now, and look at the write load for a day. If it's dull, on Thursday for real.",
              replies: [
                {
                  by: "viktor",
                  afterMinutes: 170,
                  body: "Staging: index size down by a third after one night's worth of replay. Dull otherwise. I didn't expect to have feelings about this.",
                  likes: 2,
                },
              ],
            },
          ],
        },
        {
          by: "fatima",
          afterMinutes: 40,
          body: "So the stock page getting slower through the week and fast again after the weekend, that was the bin?",
          replies: [{ by: "pavel", afterMinutes: 11, body: "That was the bin.", likes: 4 }],
        },
      ],
    },
    {
      by: "sam",
      day: 14,
      at: "15:05",
      body: "I'm not at #pgconf but I lent them eleven extension leads, so morally I am a sponsor.",
      likes: 16,
      replies: [
        {
          by: "paulina",
          afterMinutes: 21,
          body: "Eleven went out. I'd like to see eleven come back. Signed, a person with gaffer tape.",
          likes: 3,
        },
      ],
    },
    {
      by: "sneha",
      day: 13,
      at: "10:30",
      likes: 7,
      body: "Notes of all three of us from #pgconf in one page, sorted by who in the company cares: https://wiki.rookery.example/pgconf. If a paragraph has your name on it, it's because I thought of you during a talk, which is a compliment.",
      replies: [
        {
          by: "ondrej",
          afterMinutes: 26,
          body: "Mine says “they all still do it in one transaction, they are all ashamed”. I feel better than I have in years.",
          likes: 3,
        },
        {
          by: "lukas",
          afterMinutes: 70,
          body: "There's a paragraph for shop pages! Reading it with my good mug.",
        },
      ],
    },
    {
      by: "viktor",
      day: 11,
      at: "14:50",
      body: "Autovacuum change from #pgconf is live on `stock_moves`. Disk writes are lower, the stock page takes 90 ms instead of 240 at the end of the week, and it cost one line. Conference ticket: paid for.",
      likes: 11,
      replies: [
        {
          by: "lena",
          afterMinutes: 32,
          body: "Can I have this sentence for every conference, please? With the line of code.",
          likes: 2,
        },
      ],
    },
    {
      by: "pavel",
      day: 6,
      at: "11:15",
      body: "Tech lunch today, 12:30 Prague, streamed to all offices: what three days of #pgconf change here, in 20 minutes, with live `EXPLAIN`. There will be knedlíky in this building and jealousy in the others.",
      likes: 6,
      replies: [
        { by: "rohan", afterMinutes: 30, body: "We have misal in this one. No jealousy.", likes: 2 },
        {
          by: "jun",
          afterMinutes: 48,
          body: "Can designers come? I'd like to know why the list needs 'cursors' and not pages.",
          replies: [
            {
              by: "pavel",
              afterMinutes: 6,
              body: "Designers must come. I'll start with exactly that, it has pictures.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "jun",
      day: 6,
      at: "14:40",
      body: "What I learned at Pavel's lunch: page 400 is expensive because the database counts from the front like a person with a very long shopping list. A cursor is a finger on the line. I will never design “page 1 … 400” again. #pgconf",
      likes: 17,
      repostedBy: ["pavel", "ishaan"],
      replies: [
        {
          by: "ishaan",
          afterMinutes: 22,
          body: "“A finger on the line” is better than anything in my notes from three years of tables.",
          likes: 2,
        },
        {
          by: "cy",
          afterMinutes: 34,
          body: "This is the best explanation I've seen and I've given that talk twice.",
          likes: 3,
        },
      ],
    },
  ],
}
