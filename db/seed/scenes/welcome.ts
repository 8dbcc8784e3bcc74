import type { Scene } from "../scene"

/** People who arrive, people who are looked for, people who have been here for long. */
export const welcome: Scene = {
  topics: ["culture"],
  posts: [
    {
      by: "leticia",
      day: 21,
      at: "10:30",
      body: "Three openings today: a support specialist in Prague, a product engineer for Stockroom, an account executive in Berlin. The adverts say what a normal Tuesday is like, what it pays, and what's annoying about us. https://jobs.acme.example #hiring",
      likes: 11,
      repostedBy: ["greta"],
      replies: [
        {
          by: "eve",
          afterMinutes: 16,
          body: "“What's annoying about us” is the best copy on the whole site. Who wrote it?",
          replies: [
            {
              by: "leticia",
              afterMinutes: 5,
              body: "I asked five leavers. They were delighted to help.",
              likes: 6,
            },
          ],
        },
      ],
    },
    {
      by: "greta",
      day: 19,
      at: "10:10",
      likes: 18,
      repostedBy: ["ada", "lena"],
      body: "The pay bands for next year are in the wiki, for everybody, with how we got to each number: https://wiki.rookery.example/pay. If you're below where the page says you ought to be, I already know and we talk this week. If you think that the page is wrong, I'd like to hear it here rather than in the corridor.",
      replies: [
        {
          by: "bo",
          afterMinutes: 40,
          body: "Why does Pune have its own table? I can think of good reasons, I'd like to hear yours.",
          likes: 2,
          replies: [
            {
              by: "greta",
              afterMinutes: 25,
              body: "We take the market of each place at the same percentile (70th), so the percentile is the same and the number isn't. The difference has halved in three years. Whether it should exist at all is question 38 of my list for Henrike.",
              likes: 3,
              replies: [
                {
                  by: "priya",
                  afterMinutes: 35,
                  body: "I've argued for number 38 and will go on. But it's the first company I've worked for where I can see what I'm arguing with.",
                  likes: 5,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "yara",
      day: 15,
      at: "11:50",
      likes: 36,
      repostedBy: ["bo", "mo", "priya"],
      body: "Hello! I'm Yara, working student with Bo's half of the checkout team, three days a week. So far today I've met a dachshund, broken nothing, and pushed one commit that removes one space. What should I read, taste or avoid?",
      replies: [
        { by: "bo", afterMinutes: 4, body: "It was a very good space to remove.", likes: 3 },
        {
          by: "mo",
          afterMinutes: 9,
          body: "Welcome! Read Fatima when she writes, taste Kenji's bento, avoid the left bicycle rack.",
          likes: 3,
        },
        { by: "lukas", afterMinutes: 13, body: "Avoid plugging in a charger near me.", likes: 2 },
        {
          by: "tanvi",
          afterMinutes: 20,
          body: "Broken nothing YET. I have every confidence. Come to me when it happens, I collect.",
          likes: 4,
        },
        {
          by: "frieda",
          afterMinutes: 31,
          body: "Your chair is the one that squeaks for two days and then never again. It's shy.",
          likes: 2,
        },
        {
          by: "catarina",
          afterMinutes: 40,
          body: "Listen in on two hours of phones in your first week. It changes what you think a bug is.",
          likes: 3,
        },
        {
          by: "cy",
          afterMinutes: 47,
          body: "Read https://wiki.rookery.example/queues with a pencil. If a sentence isn't clear, it's the sentence's fault. Fix it.",
          likes: 2,
          replies: [
            {
              by: "yara",
              afterMinutes: 190,
              body: "I've fixed a sentence in a staff engineer's page on my first day. My hands are damp.",
              likes: 7,
              replies: [
                {
                  by: "cy",
                  afterMinutes: 15,
                  body: "It's better now. There are eleven more like it.",
                  likes: 4,
                },
              ],
            },
          ],
        },
        {
          by: "noor",
          afterMinutes: 62,
          body: "Crit on Wednesday, please sit in front. New eyes only last four weeks.",
          likes: 2,
        },
        {
          by: "gustavo",
          afterMinutes: 75,
          body: "Keep every receipt. Even of things that you don't remember. Especially those.",
          likes: 3,
        },
        {
          by: "eve",
          afterMinutes: 88,
          body: "Taste: the semicolon; it's better here than elsewhere.",
          likes: 2,
        },
        {
          by: "henrike",
          afterMinutes: 104,
          body: "Hello Yara! Tuesdays at 4 I cut keys in the yard for whoever needs one. It's the best place to ask me things.",
          likes: 3,
        },
        { by: "rohan", afterMinutes: 118, body: "Avoid: playing cricket against Anjali.", likes: 2 },
        {
          by: "mei",
          afterMinutes: 130,
          body: "I have a shop visit in Wedding next week and a spare notebook. Want to come?",
          replies: [
            {
              by: "yara",
              afterMinutes: 12,
              body: "YES. Bo, may I?",
              replies: [
                {
                  by: "bo",
                  afterMinutes: 3,
                  body: "You don't have to ask for that one. It's the job.",
                  likes: 4,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "leticia",
      day: 14,
      at: "11:40",
      body: "To those who interview: last month 31 people applied, we saw 9, and 4 of those who got a no thanked us for the reasons. One has sent a friend. Write reasons. Three sentences. It's all they take home from us. #hiring",
      likes: 14,
    },
    {
      by: "zuzana",
      day: 13,
      at: "11:20",
      body: "For the Stockroom opening, instead of a riddle on a whiteboard we now give a real (old) bug, a laptop with the internet, and one of us to talk to for an hour. Yesterday's candidate fixed it in a way that's better than ours. I've merged it, with her name. #hiring",
      likes: 19,
      repostedBy: ["leticia", "ondrej"],
      replies: [
        {
          by: "viktor",
          afterMinutes: 15,
          body: "It was my bug. I lost an argument with someone who doesn't work here yet. Please hire her.",
          likes: 6,
        },
      ],
    },
    {
      by: "filip",
      day: 7,
      at: "13:40",
      likes: 23,
      repostedBy: ["dee", "mo"],
      body: "Ahoj! I'm Filip, started in Support in Prague this morning, seven years of coffee before that. I know nothing about tills except how to hit one on the left side. Is this knowledge transferable?",
      replies: [
        { by: "dee", afterMinutes: 5, body: "It's chapter 2 of the training.", likes: 6 },
        {
          by: "aylin",
          afterMinutes: 12,
          body: "Hoş geldin! With us you get to hear others hit it.",
          likes: 3,
        },
        {
          by: "omkar",
          afterMinutes: 18,
          body: "Left side, two fingers below the vent. Whoever knows that is one of us.",
          likes: 3,
        },
        {
          by: "sam",
          afterMinutes: 25,
          body: "As administrator of the Prague coffee machine I'm looking at you with shining eyes.",
          likes: 4,
        },
        {
          by: "ada",
          afterMinutes: 50,
          body: "Welcome, Filip. I started at a till as well. I still hear the drawer in my sleep.",
          likes: 4,
        },
      ],
    },
    {
      by: "dee",
      day: 6,
      at: "16:10",
      body: "Filip's on-boarding buddy is @aylin, his listening buddy is @omkar, and his lunch buddy is whoever is reading this and sits in Prague. He won't ask. I would.",
      likes: 9,
      replies: [
        {
          by: "eliska",
          afterMinutes: 6,
          body: "12:15 at the stairs, he and I and a discussion about the word “oat”.",
          likes: 2,
        },
      ],
    },
    {
      by: "marguerite",
      day: 4,
      at: "09:40",
      body: "Gita has been with us for seven years today. She took the first ticket that we ever had, trained nine of us, and has never once said “as per my last email”. Happy anniversary, @gita. #anniversary",
      likes: 45,
      repostedBy: ["henrike", "omkar", "priya", "anjali"],
      replies: [
        {
          by: "henrike",
          afterMinutes: 12,
          body: "“Where is it”. It was there, Gita, because you were.",
          likes: 6,
        },
        {
          by: "gita",
          afterMinutes: 30,
          body: "I thought about it once, on a Tuesday. Thank you all. There's filter coffee at my desk until it's gone.",
          likes: 6,
        },
        {
          by: "omkar",
          afterMinutes: 36,
          body: "She hired me after asking only one question: “What do you do when you don't know?” I've answered it every day since.",
          likes: 6,
        },
        {
          by: "anjali",
          afterMinutes: 44,
          body: "The marigolds on your chair are from all of us. The ants are nobody's fault.",
          likes: 2,
        },
      ],
    },
    {
      by: "mo",
      day: 3,
      at: "14:05",
      body: "A question for all who've been here for over a year: which thing did you only learn because someone happened to sit next to you? I'd like to write those down for the people who sit next to nobody. #askus",
      likes: 10,
      replies: [
        {
          by: "rohan",
          afterMinutes: 15,
          body: "That you may say “I don't understand” in the weekly, and Priya says “good, then it isn't finished”.",
          likes: 4,
        },
        {
          by: "lukas",
          afterMinutes: 31,
          body: "That `npm run shop` takes a shop's number and shows you what THEY see. Two years. It was two years before I knew that.",
          likes: 4,
        },
        {
          by: "beatriz",
          afterMinutes: 40,
          body: "That Lena answers questions about commission at once if they're asked with a number.",
          likes: 2,
        },
        {
          by: "wanda",
          afterMinutes: 52,
          body: "That the sixth-floor window in Prague opens. I won't say more.",
          likes: 3,
        },
        {
          by: "ishaan",
          afterMinutes: 70,
          body: "That there's a person behind @sam.",
          likes: 3,
          replies: [{ by: "sam", afterMinutes: 7, body: "Unconfirmed.", likes: 6 }],
        },
        {
          by: "kenji",
          afterMinutes: 85,
          body: "That in Germany ‘not bad’ is high praise. I nearly quit in my first month.",
          likes: 7,
          replies: [{ by: "lena", afterMinutes: 6, body: "Your last release was not bad at all.", likes: 7 }],
        },
      ],
    },
    {
      by: "leticia",
      day: 2,
      at: "12:30",
      body: "And she's said yes: the candidate who fixed Viktor's bug starts in Stockroom on the first. So there'll be 61 of us, and one bug fewer. #hiring",
      likes: 22,
      repostedBy: ["zuzana"],
      replies: [
        { by: "viktor", afterMinutes: 4, body: "I'm tidying my desk and my code.", likes: 4 },
        {
          by: "ondrej",
          afterMinutes: 19,
          body: "I've a spreadsheet that I'd like to show her.",
          replies: [{ by: "leticia", afterMinutes: 2, body: "Not in the first week, please.", likes: 5 }],
        },
      ],
    },
    {
      by: "greta",
      day: 1,
      at: "13:00",
      body: "Next to arrive is @roland's new colleague: Nia Bello, account executive, until now hospital beds. If you meet a new face in Berlin: hers, and she's been promised fewer fax machines. Please hide the fax machine.",
      likes: 12,
      replies: [{ by: "frieda", afterMinutes: 8, body: "It's a plant stand as of now.", likes: 6 }],
    },
  ],
}
