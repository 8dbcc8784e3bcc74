import type { Scene } from "../scene"

/** The phones, the queue, the loveliest ticket of the week. */
export const support: Scene = {
  topics: ["customers", "words"],
  posts: [
    {
      by: "marguerite",
      day: 21,
      at: "09:20",
      body: "New rule on the phone team, from today: whoever picks up a ticket keeps it until the shop says it's fine, not until we say so. It will make our numbers look worse for two weeks and then better for good. I've warned Finance. #support",
      likes: 10,
      replies: [
        {
          by: "milan",
          afterMinutes: 20,
          body: "Warned, chart annotated: “Marguerite was right, wait for it”.",
          likes: 4,
        },
        {
          by: "aylin",
          afterMinutes: 45,
          body: "What if the shop never answers?",
          replies: [
            {
              by: "marguerite",
              afterMinutes: 7,
              body: "Then we ring once, after a day, and say “I'm only calling to close my own worry”. They always pick up for that.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "catarina",
      day: 19,
      at: "17:10",
      body: "Loveliest ticket of the week: “My till says good morning to me at 8 pm. I don't want you to fix it. I'd only like to know if it's the same for others.” It isn't. It's her clock. I've left it as it is. #support",
      likes: 22,
      replies: [
        { by: "eve", afterMinutes: 8, body: "This series should be a book. I'd do the index.", likes: 2 },
        {
          by: "sneha",
          afterMinutes: 900,
          body: "Is this the shop whose clock says 1970?",
          replies: [{ by: "catarina", afterMinutes: 11, body: "No! There are two of them!", likes: 2 }],
        },
      ],
    },
    {
      by: "omkar",
      day: 18,
      at: "08:45",
      body: "Morning shift tip: if a label printer feeds three empty labels before each print, it isn't broken, it's counting. Hold the button while you close the lid. I've saved 41 people a courier this month. #til #support",
      likes: 7,
      replies: [
        {
          by: "fatima",
          afterMinutes: 200,
          body: "I write the driver and I didn't know that. Adding it to the error message: “Hold the button, close the lid.”",
          likes: 3,
          replies: [
            {
              by: "omkar",
              afterMinutes: 12,
              body: "You'll put me out of work by noon. Thank you.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "tomas",
      day: 17,
      at: "10:35",
      body: "For colleagues in Engineering who ask what helps us most. It isn't the stack trace. It's an error with a number that I can search, and one sentence that a person could read aloud over a counter. Compare:\n\n```\nE_SYNC_409: conflict in entity\n```\n\n```\nR-217 Two tills changed this price. Which one is right?\n```",
      likes: 17,
      repostedBy: ["eliska", "priya", "viktor"],
      replies: [
        {
          by: "viktor",
          afterMinutes: 14,
          body: "The first one is mine. It took me a second to see what's wrong with it, which is the problem.",
          likes: 2,
          replies: [
            {
              by: "eliska",
              afterMinutes: 16,
              body: "I have an hour after lunch. Shall we go through all the 409s together?",
              replies: [
                {
                  by: "viktor",
                  afterMinutes: 3,
                  body: "There are six. Yes, please. I'll bring the reasons, you bring the sentences.",
                  likes: 2,
                  replies: [
                    {
                      by: "tomas",
                      afterMinutes: 240,
                      body: "I've just got R-212 to R-217 in the tool, with answers. I could hug you both through the network.",
                      likes: 3,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          by: "tanvi",
          afterMinutes: 35,
          body: "I'd love a test that fails if an error hasn't got a number.",
          replies: [
            {
              by: "lukas",
              afterMinutes: 44,
              body: "Wrote it in the train. It fails 63 times. I'm so sorry, it's in your queue.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "gita",
      day: 16,
      at: "11:10",
      body: "Night hand-over from Pune to Berlin took 25 minutes of typing each day. We now do it like nurses: three lines per open case (who, what hurts, what I promised). 6 minutes. And nobody promises twice. #support",
      likes: 11,
      repostedBy: ["marguerite"],
      replies: [
        {
          by: "pavel",
          afterMinutes: 140,
          body: "May I steal it for on call? “Who, what hurts, what I promised” is better than our template with 14 fields.",
          likes: 2,
          replies: [
            {
              by: "gita",
              afterMinutes: 22,
              body: "You may. It's from my mother, ward sister, thirty years. She'd be pleased to hear that it runs servers.",
              likes: 6,
            },
          ],
        },
      ],
    },
    {
      by: "aylin",
      day: 16,
      at: "16:20",
      body: "Had a caller for 50 minutes today who needed 5 minutes of help. Her husband used to do the till. I've closed the ticket as “solved”. I don't think we have the right word for it.",
      likes: 39,
      repostedBy: ["marguerite", "ada"],
      replies: [
        {
          by: "marguerite",
          afterMinutes: 6,
          body: "That was 50 minutes well spent and it'll never look wrong in any table of mine.",
          likes: 6,
        },
        {
          by: "greta",
          afterMinutes: 30,
          body: "Take a walk before the next one, if you haven't. Or come by, I've tea.",
          likes: 2,
        },
        {
          by: "eliska",
          afterMinutes: 60,
          body: "Would “accompanied” be a word?",
          replies: [{ by: "aylin", afterMinutes: 5, body: "Yes. It would.", likes: 3 }],
        },
      ],
    },
    {
      by: "catarina",
      day: 12,
      at: "17:05",
      body: "Loveliest ticket of the week, subject: “URGENT not urgent”. Text: “Your acorn logo makes my little one say ‘nut’ at the till, it was her first word. That's all.” #support",
      likes: 36,
      repostedBy: ["hugo", "tereza", "oskar"],
      replies: [
        {
          by: "hugo",
          afterMinutes: 9,
          body: "I've been told for years that it looks like a lamp. A child has spoken.",
          likes: 7,
        },
        {
          by: "sol",
          afterMinutes: 26,
          body: "We must send her one. A real one. Is that weird?",
          replies: [{ by: "catarina", afterMinutes: 7, body: "I've already been to the park.", likes: 6 }],
        },
      ],
    },
    {
      by: "tomas",
      day: 11,
      at: "12:05",
      body: "Kudos to @rohan: a shop in Cáceres had its terminal refuse every card for 20 minutes in the lunch rush, and he wrote to me before I wrote to him. He'd seen the drop on the graph. When engineers ring Support first, the world is upside down, and better.",
      likes: 16,
      replies: [
        {
          by: "rohan",
          afterMinutes: 15,
          body: "The graph had one tooth missing. I've looked at it so long that it's like a relative.",
          likes: 3,
        },
        { by: "arjun", afterMinutes: 22, body: "Proud of this one.", likes: 1 },
      ],
    },
    {
      by: "gita",
      day: 5,
      at: "10:05",
      pictures: ["repeat-calls"],
      body: "The ‘keep it until they say it's fine’ rule, three weeks on: repeat calls down by 34 %, first-reply time up by 2 minutes, and eleven shops sent sweets. The third figure isn't in the dashboard, and I think it should be. #support",
      likes: 18,
      repostedBy: ["marguerite", "milan"],
      replies: [
        {
          by: "milan",
          afterMinutes: 120,
          body: "Annotating: “Marguerite was right.” Adding sweets as a secondary axis.",
          likes: 5,
        },
        {
          by: "anjali",
          afterMinutes: 30,
          body: "Please stop leaving the boxes open in the pantry. The ants have formed a queue and it has better discipline than ours.",
          likes: 4,
        },
      ],
    },
    {
      by: "filip",
      day: 4,
      at: "15:50",
      body: "First days on the phones. What nobody tells you: the shops are kinder than the coffee customers were, and they too come all at once at 8:10. I've answered 61 calls, and only one of them about my old café. #support",
      likes: 12,
      replies: [
        {
          by: "dee",
          afterMinutes: 10,
          body: "61 in four days is a lot, and I listened to four of them. You wait before you answer. Never lose that.",
          likes: 3,
        },
        {
          by: "aylin",
          afterMinutes: 24,
          body: "What did the one about the café want?",
          replies: [
            {
              by: "filip",
              afterMinutes: 4,
              body: "To know if the new guy makes the flat white as I did. He doesn't.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "catarina",
      day: 3,
      at: "17:00",
      body: "Loveliest ticket of the week: a florist in Setúbal who writes every message in rhyme, for two years now. Today: “The scanner beeps, the roses wait, / my Wi-Fi has gone out of date.” I reply in rhyme. It doubles my handling time. @marguerite knows. #support",
      likes: 24,
      repostedBy: ["eve"],
      replies: [
        { by: "marguerite", afterMinutes: 12, body: "I know. I check the metre.", likes: 6 },
        {
          by: "eve",
          afterMinutes: 20,
          body: "What did you answer?",
          replies: [
            {
              by: "catarina",
              afterMinutes: 15,
              body: "“Turn off the box, count up to ten, / turn on the box, and beep again.”",
              likes: 7,
              replies: [{ by: "karel", afterMinutes: 28, body: "I'd buy this at full price.", likes: 2 }],
            },
          ],
        },
      ],
    },
    {
      by: "aylin",
      day: 2,
      at: "09:50",
      body: "The help article “My drawer doesn't open” now begins with “Is there a customer waiting? Use the small key under the tray.” and only then explains why. Readers who ring us afterwards anyway: from 38 % to 9 %. The key was there all along. #support",
      likes: 15,
      repostedBy: ["eliska"],
      replies: [
        {
          by: "dee",
          afterMinutes: 15,
          body: "The small key under the tray is my whole philosophy.",
          likes: 3,
        },
        {
          by: "mei",
          afterMinutes: 40,
          body: "Answer first, reasons later. Could we do that to all the top 20 articles? I'd bring the recordings.",
          likes: 1,
          replies: [{ by: "aylin", afterMinutes: 8, body: "Let's. Two a week? Wednesday after lunch?" }],
        },
      ],
    },
  ],
}
