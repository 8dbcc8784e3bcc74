import type { Scene } from "../scene"

/** The forty minutes in which every price label in Austria read 0.00, and what came of it. */
export const incident: Scene = {
  topics: ["code", "security", "customers"],
  posts: [
    {
      by: "pavel",
      day: 13,
      at: "09:12",
      likes: 6,
      body: "Heads up: label printers in about 300 shops print 0.00 as the price since 08:50. Payments are right, only the paper is wrong. Ivana has the incident, I have the keyboard. Updates here every 15 minutes, even if there's nothing new. #incident",
      replies: [
        {
          by: "marguerite",
          afterMinutes: 4,
          body: "Support has a note on the phone line and a macro. Tell me only what to say about when.",
          likes: 1,
          replies: [
            {
              by: "ivana",
              afterMinutes: 3,
              body: "“Within the hour, and please stop printing until then.” I'll correct it if it becomes a lie.",
              likes: 2,
            },
          ],
        },
        {
          by: "pavel",
          afterMinutes: 15,
          body: "09:27. Found: yesterday's template change expects the price as text, older printers get a number and print nothing, politely. Rolling back the template, not the release.",
          replies: [
            {
              by: "fatima",
              afterMinutes: 2,
              body: "That template is mine. I'm here, what do you need?",
              replies: [
                {
                  by: "pavel",
                  afterMinutes: 2,
                  body: "Which printers cache it?",
                  replies: [
                    {
                      by: "fatima",
                      afterMinutes: 3,
                      body: "The blue ones, until they're switched off and on. I'll write the sentence for Support.",
                      likes: 1,
                      replies: [
                        {
                          by: "gita",
                          afterMinutes: 5,
                          body: "Got it, sending in four languages now. Thank you for a sentence and not a page.",
                          likes: 2,
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
          by: "pavel",
          afterMinutes: 30,
          body: "09:42. New labels are right. 41 shops still have a blue printer with the old template; Support is ringing them, not mailing.",
          likes: 2,
        },
        {
          by: "pavel",
          afterMinutes: 46,
          body: "09:58. All shops confirmed. Incident closed, 68 minutes. Write-up tomorrow, no names in it but mine.",
          likes: 5,
        },
        {
          by: "henrike",
          afterMinutes: 66,
          body: "I rang the garden centre in Klagenfurt that sold eleven olive trees for nothing. We're paying for the trees. They laughed, in the end.",
          likes: 6,
        },
      ],
    },
    {
      by: "ivana",
      day: 12,
      at: "14:30",
      likes: 24,
      repostedBy: ["ada", "priya", "marguerite", "zuzana"],
      body: "Write-up of yesterday's labels: https://wiki.rookery.example/incidents/zero-labels #incident\n\nShort: we changed a type, and tested it with the three printers we own. Shops own nineteen kinds.\n\nWhat went well: someone noticed in 9 minutes, and it was a person in Support, not a graph.\nWhat we change: a shelf with all nineteen, templates roll out to 5 shops first, and the price on a label may never be zero without a second press.\n\nNobody is in trouble. The shelf is.",
      replies: [
        {
          by: "aylin",
          afterMinutes: 20,
          body: "The person in Support was @omkar. He heard “funny labels” in two calls and didn't wait for a third.",
          likes: 7,
          replies: [
            {
              by: "omkar",
              afterMinutes: 25,
              body: "Printers fear me, but apparently only when I'm looking.",
              likes: 5,
            },
            {
              by: "ada",
              afterMinutes: 40,
              body: "Two calls is the best monitoring we have. Thank you, Omkar.",
              likes: 4,
            },
          ],
        },
        {
          by: "sam",
          afterMinutes: 31,
          body: "I'll build the shelf. I have been waiting for someone to ask me to buy sixteen label printers since I was nine years old.",
          likes: 6,
          replies: [
            {
              by: "lena",
              afterMinutes: 19,
              body: "Approved. Second-hand, please, they should be as tired as the real ones.",
              likes: 3,
              replies: [{ by: "sam", afterMinutes: 8, body: "You understand me.", likes: 2 }],
            },
          ],
        },
        {
          by: "ondrej",
          afterMinutes: 58,
          body: 'Question for the follow-ups: can the template say which fields it expects, so that a number where text should be fails in the build? Like\n\n```\nexpects: { price: "text", name: "text", weight?: "grams" }\n```',
          replies: [
            {
              by: "fatima",
              afterMinutes: 12,
              body: "Started it this morning, because I couldn't sleep. Yes.",
              likes: 2,
              replies: [
                {
                  by: "zuzana",
                  afterMinutes: 10,
                  body: "Please sleep. It is a type, not a crime. We finish it on two calm afternoons.",
                  likes: 6,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "fatima",
      day: 11,
      at: "10:25",
      likes: 38,
      repostedBy: ["zuzana", "greta", "mo"],
      body: "I broke the labels this week, so I'd like to say how that was. Within an hour three people asked what I needed, and nobody asked what I was thinking. My manager sent me out for a walk. The write-up says “we”. I have worked in places where it said my name, in bold. This is better, and I test better here. #incident",
      replies: [
        {
          by: "yara",
          afterMinutes: 25,
          body: "I'm in my first month and this is the most useful thing I've read so far. Thank you.",
          likes: 2,
        },
        {
          by: "pavel",
          afterMinutes: 34,
          body: "I once deleted a whole Tuesday in production. Come by, I'll tell you over a coffee, there's a map.",
          likes: 4,
          replies: [
            {
              by: "tereza",
              afterMinutes: 14,
              body: "I remember that Tuesday. Or rather, I don't.",
              likes: 6,
            },
          ],
        },
        {
          by: "priya",
          afterMinutes: 88,
          body: "Keeping this for everyone who joins. With your permission.",
          replies: [{ by: "fatima", afterMinutes: 12, body: "Of course." }],
        },
      ],
    },
    {
      by: "sam",
      day: 5,
      at: "15:30",
      likes: 18,
      repostedBy: ["omkar"],
      pictures: ["shelf"],
      body: "The Shelf is open. Nineteen label printers, Prague, second floor, next to the plant. Each has a name tag and a short biography. Number 7 only prints if you believe in it. Book a slot: https://wiki.rookery.example/the-shelf #incident",
      replies: [
        {
          by: "tanvi",
          afterMinutes: 15,
          body: "Can they be driven from Pune? I'd like to disappoint them remotely.",
          replies: [
            {
              by: "sam",
              afterMinutes: 10,
              body: "All nineteen, with a camera. `print --shelf 1-19 label.json`. You'll see them start one after another. It's like a very small opera.",
              likes: 4,
            },
          ],
        },
        {
          by: "gustavo",
          afterMinutes: 42,
          body: "The invoice says “sixteen thermal printers, various moods”. It has been booked under equipment, after some discussion.",
          likes: 4,
        },
        { by: "fatima", afterMinutes: 22, body: "Number 7 and I have met before.", likes: 2 },
      ],
    },
    {
      by: "viktor",
      day: 3,
      at: "10:35",
      body: "The Shelf caught its first one: a template with a long ß in “Weißweingläser” cut the price off on printers 4 and 11. Found at 10:20, fixed at 10:30, shops affected: none. #incident",
      likes: 15,
      replies: [
        { by: "lukas", afterMinutes: 6, body: "My surname is a test case at last.", likes: 4 },
        { by: "ivana", afterMinutes: 25, body: "Days since the Shelf paid for itself: 0. Good.", likes: 2 },
      ],
    },
    {
      by: "ivana",
      day: 17,
      at: "11:00",
      body: "Restore drill done: we deleted a copy of everything and brought it back from last night's backup in 38 minutes. Target was 45. The 7 minutes' difference went into a slice of cake per participant, which is the official incentive scheme. #incident",
      likes: 10,
      replies: [
        {
          by: "ada",
          afterMinutes: 45,
          body: "When did we last do it without the person who wrote the runbook?",
          replies: [
            {
              by: "ivana",
              afterMinutes: 15,
              body: "This time. Pavel was locked in the meeting room with a book. We needed to ask him nothing.",
              likes: 4,
              replies: [{ by: "pavel", afterMinutes: 5, body: "It was a good book, too.", likes: 2 }],
            },
          ],
        },
      ],
    },
    {
      by: "ivana",
      day: 8,
      at: "09:40",
      body: "Phishing test results: 4 of 58 clicked, 31 reported it, and the fastest report came after 50 seconds from Sunita, with the subject “Nice try”. To the four: nothing happens to you, come and look at mine, I clicked one in my first week here. #security",
      likes: 12,
      replies: [
        {
          by: "sunita",
          afterMinutes: 55,
          body: "It offered me a bonus. I do payroll. I would have known.",
          likes: 7,
        },
        {
          by: "henrike",
          afterMinutes: 80,
          body: "I was one of the four. It said “your parcel”. I'm always waiting for a parcel.",
          likes: 5,
          replies: [
            { by: "frieda", afterMinutes: 10, body: "She is. There are two down here now.", likes: 3 },
          ],
        },
      ],
    },
  ],
}
