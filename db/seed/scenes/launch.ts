import type { Scene } from "../scene"

/** The new checkout, from five friendly shops to the morning of the wide release. */
export const launch: Scene = {
  topics: ["launch", "code", "customers"],
  posts: [
    {
      by: "priya",
      day: 21,
      at: "10:05",
      likes: 17,
      repostedBy: ["ada", "rahul"],
      body: "Four weeks to the new checkout, so here is the whole plan in four lines:\n\n1. Five shops that like us, this week\n2. All of our own lunches, from next week\n3. 1 %, then 5 %, then 10 %, one step each time the graphs have been dull for two days\n4. If it isn't dull, we stop and say so here\n\nNo launch date on a poster. Dull is the date. #launch",
      replies: [
        {
          by: "oskar",
          afterMinutes: 24,
          body: "Speaking as the person who makes the posters: I would frame “Dull is the date”.",
          likes: 4,
          replies: [
            {
              by: "hugo",
              afterMinutes: 11,
              body: "Lettering it now. Serif, I think. Dull deserves a serif.",
              likes: 5,
            },
          ],
        },
        {
          by: "roland",
          afterMinutes: 75,
          body: "What do I tell the garden centres? Bergmann ask me every Thursday.",
          replies: [
            {
              by: "priya",
              afterMinutes: 18,
              body: "That they are in step 3 and will hear it from you before they see it. I'll send you the list two days ahead of each step.",
              replies: [{ by: "roland", afterMinutes: 9, body: "That I can sell. Thank you.", likes: 1 }],
            },
          ],
        },
        {
          by: "rohan",
          afterMinutes: 118,
          body: "Square leg, eleven o'clock, bring the good ball. And not a word to the umpire.",
          deletedAfterMinutes: 6,
          replies: [
            {
              by: "anjali",
              afterMinutes: 4,
              body: "The umpire can read. This is the launch thread.",
              likes: 6,
            },
          ],
        },
        {
          by: "tanvi",
          afterMinutes: 130,
          body: "For the record I have already ordered minus one croissant. It was delicious.",
          likes: 6,
        },
      ],
    },
    {
      by: "chiara",
      day: 21,
      at: "15:20",
      likes: 11,
      body: "The old checkout asked for nine decisions before a customer could pay. The new one asks for two. I counted the nine again this morning, in a real shop, with a real queue behind me, and apologised to four people. #launch",
      replies: [
        {
          by: "mei",
          afterMinutes: 16,
          body: "The sticky note on that till said “press OK 3x then pray”. We should print it on the release.",
        },
        {
          by: "arjun",
          afterMinutes: 40,
          body: "Which two are left?",
          replies: [
            {
              by: "chiara",
              afterMinutes: 6,
              body: "How do you pay, and do you want the receipt. Everything else we already know.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "bo",
      day: 20,
      at: "09:42",
      likes: 9,
      body: "Rewrote the payment retry. The old rule was “try three times quickly”, which is also how you break a door. The new one waits, doubles, and remembers that it already paid:\n\n```\nkey = shop + order + attempt_of_customer\nif paid(key): say thank you, do nothing\n```\n\nMost of the diff is deleted lines. #launch",
      replies: [
        {
          by: "meera",
          afterMinutes: 22,
          body: "Reviewed. The best line is the one where `amount` stopped being a float.",
          likes: 2,
        },
        {
          by: "cy",
          afterMinutes: 51,
          body: "Does the key survive a terminal restart in the middle of a payment? That is the case that used to charge people twice.",
          replies: [
            {
              by: "bo",
              afterMinutes: 14,
              body: "Yes, it is written before we talk to the terminal. @rohan pulled the plug forty times to be sure.",
              replies: [
                {
                  by: "rohan",
                  afterMinutes: 20,
                  body: "Forty-one. The last one was the cleaner.",
                  likes: 6,
                  replies: [
                    {
                      by: "anjali",
                      afterMinutes: 12,
                      body: "She is very thorough and so was the test. Please label the socket.",
                      likes: 4,
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "dee",
      day: 20,
      at: "14:10",
      likes: 13,
      body: "Café Kiebitz is live on the new checkout, first shop of the five. I stood next to the till for two hours. The only thing that stopped them was a customer who paid in coins and a very long story. #launch",
      replies: [
        {
          by: "arjun",
          afterMinutes: 15,
          body: "How many payments?",
          replies: [
            { by: "dee", afterMinutes: 4, body: "118. One refund: wrong cake, not our fault.", likes: 2 },
          ],
        },
        {
          by: "chiara",
          afterMinutes: 33,
          body: "Did they notice that the tip question moved?",
          replies: [
            {
              by: "dee",
              afterMinutes: 12,
              body: "They noticed that tips went up. Nobody mentioned the button.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "rahul",
      day: 19,
      at: "11:30",
      body: "My aunt's review of the draft release notes: “What is a flow? Where does it flow? Say what happens to my money.” So it now says what happens to your money. Draft: https://wiki.rookery.example/release-notes/checkout #launch",
      likes: 10,
      replies: [
        { by: "eliska", afterMinutes: 41, body: "Please tell your aunt that we have a vacancy." },
        {
          by: "eve",
          afterMinutes: 66,
          body: "Second paragraph, “instantly”: it takes four seconds, and four seconds is fine. Say four seconds.",
          likes: 2,
          replies: [
            {
              by: "rahul",
              afterMinutes: 15,
              body: "Changed. It reads better and it's true, annoying how often that goes together.",
            },
          ],
        },
      ],
    },
    {
      by: "kenji",
      day: 18,
      at: "10:15",
      body: "The new checkout on a 2021 phone with 2 GB of memory and flour on the screen: first tap to paid in 3.8 s. Before: 9.1 s. The flour is from @cy and was applied scientifically. #launch",
      likes: 16,
      repostedBy: ["noor"],
      replies: [
        {
          by: "cy",
          afterMinutes: 19,
          body: "Type 650, fine. I would not waste the good one on a phone.",
          likes: 3,
        },
        {
          by: "tanvi",
          afterMinutes: 44,
          body: "Can you add a cracked corner to the test phone? Half of our screenshots from shops have one.",
          replies: [
            {
              by: "kenji",
              afterMinutes: 7,
              body: "I dropped it five minutes ago. Not on purpose, but yes.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "arjun",
      day: 17,
      at: "09:30",
      likes: 7,
      body: "From today our own lunch orders in all four offices run through the new checkout. If something odd happens between you and your soup, say so here with #launch. You don't have to know whether it's a bug.",
      replies: [
        {
          by: "gustavo",
          afterMinutes: 500,
          body: "Paid for soup. Received soup. Received also the receipt of Catarina's soup. I have filed it, but I don't know under what.",
          likes: 4,
          replies: [
            {
              by: "rohan",
              afterMinutes: 25,
              body: "Real bug: two orders in the same second share a receipt number in the preview. Fix is in review. Thank you both.",
            },
            {
              by: "catarina",
              afterMinutes: 31,
              body: "You could have had my soup too, it was the pumpkin one again.",
              likes: 1,
            },
          ],
        },
        {
          by: "sunita",
          afterMinutes: 150,
          body: "The amount is read aloud by my phone as “two hundred forty rupees”, and not “two four zero point zero zero”. Lovely.",
          replies: [
            {
              by: "aoife",
              afterMinutes: 48,
              body: "That took me a week and I would do it again.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "tanvi",
      day: 16,
      at: "16:40",
      likes: 14,
      body: "Bugs found in three days of our own lunches: 14. Bugs found by the test suite in the same time: 2. I am not replacing the test suite with soup. I am only reporting the figures. #launch",
      replies: [
        { by: "meera", afterMinutes: 13, body: "The suite never once complained about the pumpkin." },
        { by: "sneha", afterMinutes: 37, body: "Soup has excellent coverage of the tip path.", likes: 2 },
        {
          by: "priya",
          afterMinutes: 52,
          body: "All 14 fixed, 11 with a test that would have caught them. The other three are about humans and I wrote them down as such.",
          likes: 2,
        },
      ],
    },
    {
      by: "karel",
      day: 15,
      at: "13:25",
      body: "Knihy Havran in Brno is the fourth pilot. Owner's first words after a Saturday with it: “Where is the rest of it?” He meant it as praise. He kept looking for the screen where he usually waits. #launch",
      likes: 12,
      replies: [
        {
          by: "chiara",
          afterMinutes: 18,
          body: "I am going to live off this sentence until spring.",
          likes: 2,
        },
        {
          by: "bo",
          afterMinutes: 44,
          body: "How is the network there? The logs show it vanishing every day at 11:50.",
          replies: [
            {
              by: "karel",
              afterMinutes: 65,
              body: "The microwave. They heat lunch at 11:50. It sits on the router.",
              likes: 7,
              replies: [
                {
                  by: "pavel",
                  afterMinutes: 9,
                  body: "I had three theories and one of them was solar.",
                  likes: 2,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "cy",
      day: 14,
      at: "11:10",
      likes: 12,
      body: "Idea for the slow checkouts, @priya: we don't need the receipt, the stock update and the loyalty points before we say “paid”. Put all three into one queue row in the same transaction as the payment and let a worker take it with `FOR UPDATE SKIP LOCKED`. The customer waits for one commit, not for four services. #launch",
      replies: [
        {
          by: "priya",
          afterMinutes: 21,
          body: "What happens to the row if the worker dies with it in hand?",
          replies: [
            {
              by: "cy",
              afterMinutes: 8,
              body: "The lock dies with it and the next worker sees the row as if nothing had been. That's the part I like. No broker, no visibility timeout, no 3 a.m.",
              likes: 2,
              replies: [
                { by: "pavel", afterMinutes: 6, body: "As the owner of 3 a.m. I vote for this.", likes: 5 },
                {
                  by: "priya",
                  afterMinutes: 34,
                  body: "Spike it with @meera? Two days, on a branch, measured before and after.",
                  replies: [
                    {
                      by: "meera",
                      afterMinutes: 12,
                      body: "Already paired on it after stand-up. p95 on my machine went from 790 to 260 ms, so something real is there.",
                      likes: 3,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          by: "viktor",
          afterMinutes: 62,
          body: "Stock would then be behind by how much?",
          replies: [
            {
              by: "cy",
              afterMinutes: 10,
              body: "Thirty milliseconds if it's healthy. If it isn't, we have an alert on the age of the oldest row instead of a customer on the phone.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "meera",
      day: 12,
      at: "12:05",
      likes: 11,
      body: "The queue version of checkout is merged behind a flag. Before and after, 20,000 replayed Saturdays:\n\n```\n          p50    p95    p99\nbefore    310    840   1900 ms\nafter     140    310    520 ms\n```\n\nCredit to @cy for the idea and to Saturday for being terrible enough to measure. #launch",
      repostedBy: ["arjun", "cy"],
      replies: [
        {
          by: "henrike",
          afterMinutes: 95,
          body: "840 ms doesn't sound like much until you stand there with a melting ice cream. Thank you both.",
          likes: 3,
        },
        {
          by: "yara",
          afterMinutes: 120,
          body: "May I ask something basic: why is p99 the one everybody looks at first?",
          replies: [
            {
              by: "bo",
              afterMinutes: 10,
              body: "Because a shop with 300 customers a day meets p99 three times before closing. It isn't rare, it's Tuesday.",
              likes: 6,
            },
            {
              by: "sneha",
              afterMinutes: 22,
              body: "And not basic at all. I once watched a whole board meeting confuse it with an average.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "rohan",
      day: 11,
      at: "15:10",
      body: "The seventh dialect of card terminal is done: the grey one with the worn-out 5 key. We now retry a PIN screen without asking for the card again. Retail, it turns out, is mostly 5 keys. #launch",
      likes: 7,
      replies: [
        {
          by: "omkar",
          afterMinutes: 28,
          body: "That grey one is 20 % of my tickets. I would like to buy you a dosa.",
          likes: 2,
        },
      ],
    },
    {
      by: "noor",
      day: 7,
      at: "10:50",
      body: "Last look at the checkout in crit today, and nobody had anything to remove. First time since I work here. Thank you @chiara, and everyone from Support who came and told us where thumbs go. #launch",
      likes: 14,
      replies: [
        {
          by: "chiara",
          afterMinutes: 20,
          body: "There's still one line I'd like to take out, but @ines says it's the law.",
          replies: [
            {
              by: "ines",
              afterMinutes: 45,
              body: "It is the law. I did get it down from 41 words to 9, though.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "priya",
      day: 6,
      at: "10:00",
      likes: 18,
      repostedBy: ["arjun", "bo", "rahul"],
      body: "Checkout is at 1 %. That is 52 shops that don't know us personally, which is the first honest test. Graphs so far: dull. I checked that the graphs are connected. #launch",
      replies: [
        {
          by: "marguerite",
          afterMinutes: 110,
          body: "Support has a saved view for these 52. If one of them sneezes, we hear it.",
          likes: 2,
        },
        {
          by: "tanvi",
          afterMinutes: 35,
          body: "One sneeze already: a shop in Graz has a product called “Gutschein'); --”. We survived. I want to meet that person.",
          likes: 7,
          replies: [{ by: "ivana", afterMinutes: 40, body: "I'd like to hire that person.", likes: 4 }],
        },
      ],
    },
    {
      by: "wanda",
      day: 5,
      at: "11:45",
      body: "List for the next step of #launch is in the sheet, with the shop's account owner and their language: https://wiki.rookery.example/launch/five-percent. Please ring yours before tomorrow noon. Green means you spoke to a human, not that you left a message. Roland, I can see you.",
      likes: 8,
      replies: [
        { by: "roland", afterMinutes: 22, body: "It was a very warm message.", likes: 5 },
        {
          by: "devika",
          afterMinutes: 30,
          body: "All mine are green. Two of them asked whether “five percent” was a discount.",
          likes: 2,
        },
      ],
    },
    {
      by: "arjun",
      day: 3,
      at: "12:30",
      likes: 9,
      body: "5 % since this morning: 260 shops, 9,400 payments until lunch, error rate 0.02 %. The errors are: two cables, one flooded cellar, and one man who wanted to pay with a book. #launch",
      replies: [
        { by: "karel", afterMinutes: 25, body: "In fairness it was a first edition.", likes: 6 },
        {
          by: "henrike",
          afterMinutes: 48,
          body: "I rang the shop with the flooded cellar. They are fine, the till is fine, the potatoes are not.",
          likes: 2,
        },
      ],
    },
    {
      by: "sneha",
      day: 2,
      at: "11:20",
      body: "New number on the #launch dashboard: minutes of queue that shops got back yesterday. It came to 61 hours. I checked it three ways because I didn't believe it either. https://grafana.acme.example/checkout/time-given-back",
      likes: 24,
      repostedBy: ["priya", "henrike", "oskar", "mei"],
      replies: [
        {
          by: "oskar",
          afterMinutes: 70,
          body: "This is the first metric that I would put on a van.",
          likes: 2,
        },
        {
          by: "milan",
          afterMinutes: 82,
          body: "What are the error bars?",
          replies: [
            {
              by: "sneha",
              afterMinutes: 20,
              body: "Plus or minus 4 hours, mostly because of one shop whose clock says 1970.",
              likes: 3,
              replies: [{ by: "milan", afterMinutes: 5, body: "Then I believe it. Beautiful." }],
            },
          ],
        },
        {
          by: "mei",
          afterMinutes: 125,
          body: "Two shopkeepers told me last week that the queue “feels younger”. Now I know by how much.",
          likes: 2,
        },
      ],
    },
    {
      by: "bo",
      day: 1,
      at: "16:50",
      likes: 8,
      body: "Everything for tomorrow's 10 % is merged, tested and boring. Going home at five past five, on a bicycle, in sleet, content. #launch",
      replies: [
        { by: "pavel", afterMinutes: 11, body: "On call tonight. Please keep it like that." },
        {
          by: "frieda",
          afterMinutes: 7,
          body: "Your other glove is at my desk. Knödel is sitting on it and I'm not getting involved.",
          likes: 4,
        },
      ],
    },
  ],
}
