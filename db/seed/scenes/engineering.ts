import type { Scene } from "../scene"

/** Everyday engineering: what was learned, deleted, measured and named. */
export const engineering: Scene = {
  topics: ["code", "databases"],
  posts: [
    {
      by: "ondrej",
      day: 21,
      at: "14:05",
      body: "Date format number 15, found in a wine merchant's export: `3rd Tues after Easter`. He swears that it's correct. I've checked; it is. #imports",
      likes: 23,
      repostedBy: ["karel", "tanvi"],
      replies: [
        { by: "meera", afterMinutes: 12, body: "Please tell me that it's ISO something.", likes: 2 },
        {
          by: "sneha",
          afterMinutes: 18,
          body: "Western or Orthodox?",
          replies: [{ by: "ondrej", afterMinutes: 20, body: "…there's a second column.", likes: 6 }],
        },
      ],
    },
    {
      by: "lukas",
      day: 20,
      at: "16:25",
      body: "Shop pages: home page of a typical shop went from 412 kB to 61 kB. What did I do? I removed the carousel. No shop noticed, apart from one, who said thanks. #til",
      likes: 15,
      replies: [
        {
          by: "noor",
          afterMinutes: 15,
          body: "I've waited six years for this carousel. I mean, for this.",
          likes: 3,
        },
      ],
    },
    {
      by: "meera",
      day: 19,
      at: "16:30",
      body: "Today's smallest useful function, for all who add up money:\n\n```ts\nexport function split(total: number, ways: number) {\n  const base = Math.trunc(total / ways)\n  const rest = total - base * ways\n  return Array.from({ length: ways }, (_, i) => base + (i < rest ? 1 : 0))\n}\n```\n\nTen cents among three people is 4 + 3 + 3. No cent is ever lost and nobody gets a third of one. #til",
      likes: 16,
      replies: [
        {
          by: "gustavo",
          afterMinutes: 250,
          body: "I can't read it, but I approve of every word below it.",
          likes: 4,
        },
        {
          by: "yara",
          day: 13,
          at: "10:10",
          body: "What about a negative total, a refund among three?",
          likes: 5,
          replies: [
            {
              by: "meera",
              afterMinutes: 20,
              body: "Excellent question: `rest` goes negative and the loop gives nobody anything. It was wrong. It's fixed, with your name on the test.",
              likes: 6,
            },
          ],
        },
      ],
    },
    {
      by: "viktor",
      day: 18,
      at: "15:40",
      body: "My grandfather's move has arrived: Nf3, plus a newspaper clipping about mushrooms, plus “I see you're going to lose the bishop, don't be sad”. I hadn't seen it. #chess",
      likes: 19,
      replies: [
        {
          by: "ivana",
          afterMinutes: 10,
          body: "May I have the clipping?",
          replies: [
            {
              by: "viktor",
              afterMinutes: 4,
              body: "It's addressed to you, in fact. He's read that you were looking north of Mělník. He disagrees.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "mateus",
      day: 17,
      at: "15:05",
      body: 'Connected us to an accounting system today whose API returns success as `{"status": "ERROR", "error": "none"}`. I\'ve been looking at the river for a while. #integrations',
      likes: 24,
      replies: [
        {
          by: "gustavo",
          afterMinutes: 8,
          body: "I use it every day. It's like that in person, too.",
          likes: 6,
        },
        { by: "eliska", afterMinutes: 20, body: "“Successfully failed to fail.”", likes: 4 },
      ],
    },
    {
      by: "kenji",
      day: 16,
      at: "17:15",
      body: "The app now starts offline in 0.9 s. The trick was not a trick: it doesn't ask anybody for anything before it shows the till. It used to ask 11 times, politely, one after the other. #til",
      likes: 12,
    },
    {
      by: "arjun",
      day: 15,
      at: "12:40",
      body: "Team agreement after today's retro, three lines: nobody is on call before week six; reviews by the next morning or say why; if you've been stuck for an hour, you owe somebody a question. Number three is now a law with a chai penalty.",
      likes: 11,
      replies: [
        {
          by: "rohan",
          afterMinutes: 12,
          body: "I've just asked three questions to be on the safe side.",
          likes: 3,
        },
      ],
    },
    {
      by: "sneha",
      day: 12,
      at: "13:35",
      body: "Drew the map of where our numbers come from. It's got 41 boxes, and 9 of them are called `final`. Two of the finals are older than the drafts. I'm going in. https://wiki.rookery.example/data/map",
      likes: 14,
      replies: [
        {
          by: "wanda",
          afterMinutes: 35,
          body: "`final_wanda_USE_THIS` is mine and I apologise to everyone since 2021.",
          likes: 6,
        },
        { by: "milan", afterMinutes: 40, body: "I've used it. It said to.", likes: 5 },
      ],
    },
    {
      by: "tanvi",
      day: 11,
      at: "12:00",
      body: "Today's test cases for the field ‘number of croissants’: 0, 1, -1, 1.5, 1e3, ½, 一, “a dozen”, “the rest”. It accepts “the rest”. It charges 4.80. Nobody knows why, and it's the right price. #qa",
      likes: 36,
      repostedBy: ["arjun", "kenji", "chiara"],
      replies: [
        {
          by: "rohan",
          afterMinutes: 8,
          body: "There's an empty string somewhere that means well.",
          likes: 4,
        },
        { by: "kenji", afterMinutes: 210, body: "一 must be accepted. I'll defend 一.", likes: 3 },
        {
          by: "lena",
          afterMinutes: 225,
          body: "How many is the rest?",
          replies: [
            { by: "tanvi", afterMinutes: 11, body: "Four. At a till with three croissants left.", likes: 5 },
          ],
        },
      ],
    },
    {
      by: "fatima",
      day: 8,
      at: "16:05",
      body: "`expects:` is in. A template that wants text and gets a number now fails in the build, with this message: “Label ‘price-small’ wants the price as text. You gave a number. Printers 4, 7 and 11 would print 0.00.” The printers are named after the Shelf. #incident",
      likes: 14,
      replies: [
        {
          by: "pavel",
          afterMinutes: 11,
          body: "This is what closing an incident looks like. Well done.",
          likes: 2,
        },
        { by: "tomas", afterMinutes: 19, body: "I could read this one aloud over a counter.", likes: 2 },
      ],
    },
    {
      by: "cy",
      day: 7,
      at: "12:05",
      body: "Index of the day. This was 1.4 s and is 3 ms:\n\n```sql\ncreate index concurrently open_orders\n  on orders (shop_id, placed_at)\n  where closed_at is null;\n```\n\nOf 90 million orders, 40,000 are open. Why index the dead? #til",
      likes: 13,
      replies: [
        {
          by: "ondrej",
          afterMinutes: 14,
          body: "“Why index the dead” is the title of my black-metal album.",
          likes: 5,
        },
        {
          by: "yara",
          afterMinutes: 30,
          body: "What does `concurrently` cost?",
          replies: [
            {
              by: "cy",
              afterMinutes: 9,
              body: "Twice the work and no locks on writes. And if it fails it leaves an invalid index behind that you have to drop by hand. Ask me how I know.",
              likes: 2,
              replies: [{ by: "pavel", afterMinutes: 5, body: "It was a Tuesday.", likes: 4 }],
            },
          ],
        },
      ],
    },
    {
      by: "yara",
      day: 7,
      at: "15:45",
      body: "My first bug in production! A space. I had removed it on day one, and it turns out that it was holding up a receipt in Slovenia. It's back, there's a test that says why, and Tanvi has framed the diff. #til",
      likes: 37,
      repostedBy: ["tanvi", "bo"],
      replies: [
        { by: "tanvi", afterMinutes: 15, body: "I told you that I collect.", likes: 4 },
        {
          by: "bo",
          afterMinutes: 22,
          body: "I approved it. “It was a very good space to remove”, I wrote. I'm in the frame, too.",
          likes: 6,
        },
        { by: "meera", afterMinutes: 30, body: "Welcome to the team. Now it's official.", likes: 2 },
      ],
    },
    {
      by: "rohan",
      day: 5,
      at: "17:20",
      body: "Fourth-floor XI lost to Accounts of the firm downstairs by 3 wickets. Off-spin figures: 2 for 19. Umpire: Anjali, feared by both sides. We've asked for a rematch and a different umpire; the second request was denied by the umpire.",
      likes: 11,
      replies: [{ by: "anjali", afterMinutes: 10, body: "It was a no-ball and you know it.", likes: 3 }],
    },
    {
      by: "mateus",
      day: 4,
      at: "09:50",
      body: "Curro's niece now sends 600 prices at 4:52 every morning by `POST /v1/price-lists`. Not one error in nine days. Curro still leaves me a voice message each time, to say that it's been sent. I keep them all. #integrations",
      likes: 18,
      repostedBy: ["sol"],
      replies: [
        {
          by: "sol",
          afterMinutes: 25,
          body: "He asks me how ‘the boy from the computer’ is doing. Eat something, he says.",
          likes: 4,
        },
      ],
    },
    {
      by: "lukas",
      day: 3,
      at: "09:40",
      body: "Deleted today: 11,400 lines, the old theme engine, last used by a candle shop in Husum that I rang up and moved by hand. We talked for an hour. I now own a candle in the shape of a lighthouse.",
      likes: 17,
      replies: [
        { by: "bo", afterMinutes: 10, body: "11,400! My private number is weeping for joy.", likes: 2 },
        { by: "wanda", afterMinutes: 30, body: "As a lighthouse I approve.", likes: 3 },
      ],
    },
    {
      by: "viktor",
      day: 2,
      at: "15:15",
      body: "R-217 (“Two tills changed this price. Which one is right?”) was shown 310 times this week and led to 4 calls. The old E_SYNC_409: 290 times, 171 calls. The code behind it is the same, to the letter.",
      likes: 16,
      repostedBy: ["eliska", "tomas"],
    },
    {
      by: "zuzana",
      day: 1,
      at: "11:00",
      body: "The box question is settled. A box is what the supplier says that it is, at the time he says it. Eight years, four data models, one whiteboard that nobody dared to wipe. I've wiped it.",
      likes: 15,
      replies: [
        { by: "fatima", afterMinutes: 6, body: "I have a photo of it for the museum.", likes: 2 },
        {
          by: "devika",
          afterMinutes: 15,
          body: "And “the usual, for forty people”?",
          replies: [{ by: "zuzana", afterMinutes: 9, body: "Is a box.", likes: 6 }],
        },
      ],
    },
    {
      by: "aoife",
      day: 21,
      at: "16:50",
      body: "If a thing looks like a button and acts like a button, `<div>` isn't its name. 14 of them got their proper element back today. No visible change whatsoever, and it's the best work I've done this month. #accessibility",
      likes: 12,
    },
  ],
}
