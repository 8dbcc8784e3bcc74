import type { Scene } from "../scene"

/** Two days of everybody in one place, the planning before and the crumbs after. */
export const offsite: Scene = {
  topics: ["culture", "travel"],
  posts: [
    {
      by: "paulina",
      day: 21,
      at: "11:00",
      likes: 17,
      repostedBy: ["greta", "anjali"],
      body: "The #offsite is in Sintra this year, two days, all of us in one old quinta with too many chimneys. Everything I know is here: https://wiki.rookery.example/offsite. Everything I don't know, ask below. I'll answer each one, even the one about the towels.",
      replies: [
        {
          by: "lukas",
          afterMinutes: 5,
          body: "What about the towels?",
          likes: 4,
          replies: [{ by: "paulina", afterMinutes: 1, body: "There are towels.", likes: 6 }],
        },
        {
          by: "meera",
          afterMinutes: 22,
          body: "Vegetarian on both days for about a dozen of us from Pune? And not only the salad version of vegetarian.",
          replies: [
            {
              by: "paulina",
              afterMinutes: 12,
              body: "The cook is from Goa and asked me how hot. I said “call Anjali”.",
              likes: 4,
              replies: [
                {
                  by: "anjali",
                  afterMinutes: 25,
                  body: "He called. We spoke for an hour. You'll all be fine.",
                  likes: 4,
                },
              ],
            },
          ],
        },
        {
          by: "aoife",
          afterMinutes: 34,
          body: "Is the house step-free? One of us won't say it, so I do.",
          replies: [
            {
              by: "paulina",
              afterMinutes: 9,
              body: "Ground floor with six rooms, ramp to the hall, and I've rolled it myself in an office chair. Whoever would like one of the six: write to me, no reasons needed.",
              likes: 6,
            },
          ],
        },
        {
          by: "milan",
          afterMinutes: 58,
          body: "Probability of rain?",
          replies: [{ by: "paulina", afterMinutes: 4, body: "It's Sintra. Bring error bars.", likes: 5 }],
        },
        {
          by: "sam",
          afterMinutes: 75,
          body: "Wi-Fi?",
          replies: [
            {
              by: "paulina",
              afterMinutes: 6,
              body: "“Yes, in the chapel”, says the owner.",
              replies: [{ by: "sam", afterMinutes: 2, body: "I'll pack the large suitcase.", likes: 4 }],
            },
          ],
        },
        {
          by: "tomas",
          afterMinutes: 90,
          body: "I'd come by train from Madrid, if somebody explains to me how. It takes three trains and faith.",
          replies: [
            {
              by: "karel",
              afterMinutes: 15,
              body: "I have the timetable here. Sit down, this will be a pleasure.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "greta",
      day: 17,
      at: "13:15",
      body: "If the #offsite isn't your kind of thing (small children, crowds, a cat, or simply no): you may stay at home without a reason and without being brave about it. We've kept half of the programme on a good video link.",
      likes: 19,
      repostedBy: ["mo"],
      replies: [
        {
          by: "viktor",
          afterMinutes: 25,
          body: "I'm coming, and mainly because I don't have to.",
          likes: 6,
        },
      ],
    },
    {
      by: "mo",
      day: 15,
      at: "10:05",
      body: "#offsite mornings: instead of talks we do ‘ask me to show you’. Put down one thing you do every day that people in other departments have never seen. 20 minutes, three chairs, no slides. List: https://wiki.rookery.example/offsite/show-me",
      likes: 13,
      replies: [
        {
          by: "sunita",
          afterMinutes: 18,
          body: "How 58 salaries leave the house in four currencies. With sound effects.",
          likes: 2,
        },
        {
          by: "tereza",
          afterMinutes: 25,
          body: "An hour as the acorn. Guests may answer one message, under supervision.",
          likes: 4,
        },
        {
          by: "ondrej",
          afterMinutes: 33,
          body: "I'll open the worst spreadsheet of the year, live, cell by cell. Not suitable for children.",
          likes: 4,
        },
        {
          by: "ines",
          afterMinutes: 52,
          body: "Reading a contract aloud until it makes sense. Bring one of your own, for instance your gym's.",
          likes: 3,
        },
        {
          by: "priya",
          afterMinutes: 71,
          body: "How I read a graph. I'm told that I make noises.",
          likes: 3,
        },
      ],
    },
    {
      by: "sam",
      day: 12,
      at: "10:45",
      body: "Packed for the #offsite: 4 access points, 60 m of cable, 11 extension leads (all eleven came back, Paulina, all eleven), a label printer in case of despair, one shirt.",
      likes: 14,
      replies: [
        {
          by: "paulina",
          afterMinutes: 12,
          body: "I counted them myself. I've never said this to anyone: well done.",
          likes: 4,
        },
      ],
    },
    {
      by: "frieda",
      day: 11,
      at: "15:10",
      body: "Knödel stays in Berlin with my sister during the #offsite. He has been informed. He has turned his back to me on his own cushion, in his own office.",
      likes: 15,
      replies: [{ by: "aylin", afterMinutes: 16, body: "Tell him we'll bring a tile.", likes: 2 }],
    },
    {
      by: "hugo",
      day: 10,
      at: "09:05",
      body: "Bom dia, #offsite. The sign over the door was painted at six this morning, it's still wet, please admire it from a distance of two metres. It says ACORN now.",
      likes: 12,
      replies: [
        {
          by: "eve",
          afterMinutes: 10,
          body: "Now?",
          replies: [
            {
              by: "hugo",
              afterMinutes: 2,
              body: "It was dark. ACRON & FINCH had a certain something.",
              likes: 6,
            },
          ],
        },
      ],
    },
    {
      by: "yara",
      day: 10,
      at: "12:20",
      likes: 22,
      repostedBy: ["bo", "greta", "mo"],
      body: "I've been here for one week, and today at the #offsite I sat with Payroll, Legal and Support. Things I didn't know: a salary has a cut-off time like a train, a contract can be read aloud, and Catarina replies in verse. At uni nobody tells you that the interesting part is the others.",
      replies: [
        {
          by: "sunita",
          afterMinutes: 20,
          body: "You asked what happens on the 29th. Nobody has ever asked me about the 29th. (I sleep.)",
          likes: 6,
        },
        {
          by: "priya",
          afterMinutes: 34,
          body: "Say this last sentence to every student you know.",
          likes: 2,
        },
      ],
    },
    {
      by: "ondrej",
      day: 10,
      at: "13:05",
      body: "I've shown 23 people the worst spreadsheet of the year. At the merged cells somebody whispered “no”. At the dates, Lena had to go out. I feel seen. #offsite",
      likes: 23,
      replies: [
        {
          by: "lena",
          afterMinutes: 9,
          body: "There was a 30 February in it. With a comment: “ok”.",
          likes: 6,
        },
        {
          by: "gustavo",
          afterMinutes: 21,
          body: "I stayed. I've met that spreadsheet before. We were younger.",
          likes: 4,
        },
      ],
    },
    {
      by: "sam",
      day: 10,
      at: "16:40",
      body: "The network of the #offsite now reaches from the chapel to the kitchen. Saint Anthony has an access point on his shoulder, with the owner's blessing. He's also the patron of lost things, so packet loss is zero.",
      likes: 24,
      repostedBy: ["pavel", "paulina"],
      replies: [
        {
          by: "ivana",
          afterMinutes: 12,
          body: "Is the saint in the asset register?",
          replies: [{ by: "sam", afterMinutes: 3, body: "Under “load-bearing”.", likes: 6 }],
        },
      ],
    },
    {
      by: "leticia",
      day: 9,
      at: "08:10",
      pictures: ["surf"],
      body: "Seven colleagues surfed with me at Praia Grande before breakfast. Four stood up. One of them was @milan, who said “statistically this won't last” and was right. #offsite",
      likes: 17,
      replies: [
        {
          by: "milan",
          afterMinutes: 35,
          body: "Mean time upright: 1.8 s. Median: 0. Would do it again.",
          likes: 5,
        },
        {
          by: "ines",
          afterMinutes: 50,
          body: "I'd like to state that I was swimming past it all, dry of humour, wet of everything else.",
          likes: 2,
        },
      ],
    },
    {
      by: "henrike",
      day: 9,
      at: "11:30",
      likes: 25,
      body: "My question for the #offsite was: what do we do only because we've always done it? You wrote 140 cards. Three go today, as of now:\n\n1. The Monday status mail. Nobody could name a decision it had ever changed.\n2. Approving expenses below 50 euros.\n3. The word “alignment”.\n\nI'll answer the other 137 by the end of the month, each with yes, no or a date.",
      repostedBy: ["ada", "lena", "noor", "gita"],
      replies: [
        {
          by: "gustavo",
          afterMinutes: 8,
          body: "Number 2 is 11 hours of my month. I had to sit down on the stairs.",
          likes: 6,
        },
        {
          by: "wanda",
          afterMinutes: 15,
          body: "I wrote card 1. I've also written the status mail for four years. I feel light and slightly unemployed.",
          likes: 6,
        },
        {
          by: "oskar",
          afterMinutes: 28,
          body: "How will we agree that we agree, without 3?",
          replies: [{ by: "noor", afterMinutes: 4, body: "We could agree.", likes: 5 }],
        },
      ],
    },
    {
      by: "aoife",
      day: 9,
      at: "19:30",
      body: "The #offsite band is: two fiddles, Jonas on trombone, Gustavo on cavaquinho, Greta's alto, and Sam on extension lead. Repertoire: one song. We'll repeat it until we're asked to stop, or joined.",
      likes: 18,
      replies: [
        { by: "jonas", afterMinutes: 40, body: "We were joined. By the cook.", likes: 6 },
        {
          by: "gustavo",
          afterMinutes: 55,
          body: "He plays better than all of us together. He's also better than us one by one.",
          likes: 4,
        },
      ],
    },
    {
      by: "anjali",
      day: 8,
      at: "18:00",
      body: "Pune is home from the #offsite: 13 people, 14 suitcases, two of them mine by mistake. If you own a grey one with a tile, three socks and a book about mushrooms, Ivana, it's you.",
      likes: 12,
      replies: [
        {
          by: "ivana",
          afterMinutes: 15,
          body: "And I have a grey one with four saris and a wrench.",
          likes: 7,
          replies: [{ by: "anjali", afterMinutes: 4, body: "I never fly without the wrench.", likes: 6 }],
        },
      ],
    },
    {
      by: "jun",
      day: 6,
      at: "10:15",
      pictures: ["film-morning", "film-noon", "film-fog", "film-evening"],
      body: "I've developed the film from the #offsite: 36 pictures on the wall by the coffee machine in Berlin, scans at https://wiki.rookery.example/offsite/film. Number 19 is everybody looking up at a chimney at the same moment. Nobody remembers why.",
      likes: 16,
      replies: [
        {
          by: "chiara",
          afterMinutes: 30,
          body: "The stork! There was a stork!",
          replies: [
            {
              by: "tanvi",
              afterMinutes: 14,
              body: "It was a heron. I have a very blurred proof.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "paulina",
      day: 7,
      at: "14:45",
      body: "#offsite in figures: 56 came, 2 joined by video and got the better cake; 212 questions on the wall; 9 new lunch appointments across departments; 1 tap that I'd like not to talk about; 0 towels missing. Please fill in the six questions, two minutes, the last one is about the towels: https://wiki.rookery.example/offsite/six-questions",
      likes: 14,
      replies: [
        { by: "anjali", afterMinutes: 45, body: "The tap and I parted as friends.", likes: 4 },
        {
          by: "lena",
          afterMinutes: 62,
          body: "And 3 % below budget, which I mention because you never would.",
          likes: 3,
        },
      ],
    },
    {
      by: "lukas",
      day: 7,
      at: "16:30",
      body: "Result of the #offsite mug exchange: I gave away 4 ugly mugs and came home with 9. One has the face of a bishop. If it's yours, no, it isn't.",
      likes: 11,
    },
    {
      by: "rohan",
      day: 7,
      at: "10:40",
      body: "At the #offsite @ines read my gym contract aloud in front of 12 people. I've since cancelled my gym, which the contract says is only possible by fax, on a day in March. She wrote one sentence. They called me within the hour.",
      likes: 19,
      replies: [
        {
          by: "nia",
          minutesAgo: 150,
          body: "I've just joined and I'm reading backwards through everything. What was the sentence?",
          likes: 3,
          replies: [
            {
              by: "ines",
              afterMinutes: 25,
              body: "“I look forward to discussing this clause with you in person.” Welcome, Nia.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "mo",
      day: 5,
      at: "11:25",
      body: "After each #offsite I ask the same: who did you talk to that you'd never talked to before? 51 answers, 86 names, and the most frequent is @gustavo. Gustavo, what did you do?",
      likes: 15,
      replies: [
        {
          by: "gustavo",
          afterMinutes: 20,
          body: "I stood next to the dessert and had a table cloth. People assume that you belong to it.",
          likes: 8,
        },
      ],
    },
    {
      by: "karel",
      day: 12,
      at: "20:10",
      likes: 16,
      body: "Four of us have just left Prague for the #offsite by night train: two nights, three changes, one timetable. Wanda has explained the 44-page board game to the conductor. I read aloud from the timetable, by request. By one request.",
      replies: [
        {
          by: "ondrej",
          afterMinutes: 14,
          body: "It was my request. I've had spreadsheets all day, and it's really very soothing.",
          likes: 4,
        },
        {
          by: "milan",
          afterMinutes: 30,
          body: "Probability that we catch the connection in Zürich: 0.7. I've been asked to keep it to myself.",
          likes: 5,
        },
        { by: "wanda", afterMinutes: 55, body: "The conductor is winning. He has the lighthouse.", likes: 6 },
      ],
    },
  ],
}
