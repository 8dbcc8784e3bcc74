import type { Scene } from "../scene"

/** Shops, the people who sell to them, and what the shops say back. */
export const customers: Scene = {
  topics: ["customers", "numbers"],
  posts: [
    {
      by: "beatriz",
      day: 21,
      at: "12:40",
      likes: 9,
      body: "Padaria Aurora (six bakeries, Porto) signed this morning. Contract talks took place over breakfast, which took place twice. Thank you @jonas for explaining offline mode to three generations at one table. #customers",
      replies: [
        {
          by: "jonas",
          afterMinutes: 14,
          body: "The grandmother had the hardest questions. “And if the electricity goes, and the candle too?”",
          likes: 4,
        },
        {
          by: "arjun",
          afterMinutes: 45,
          body: "What was the answer to the candle one?",
          replies: [
            { by: "jonas", afterMinutes: 12, body: "A laminated price list. She respected that.", likes: 5 },
          ],
        },
      ],
    },
    {
      by: "roland",
      day: 20,
      at: "09:05",
      likes: 11,
      body: "Lost the Sonnenhof deal yesterday. They want a till that also does the staff rota, and we don't. I told them who does and gave them the number. It cost us 9,000 a year and I'd do it again: we're going to meet them at every fair for the next ten years. #sales",
      replies: [
        {
          by: "ada",
          afterMinutes: 35,
          body: "This is the kind of losing I'd like us to be good at.",
          likes: 3,
        },
        {
          by: "devika",
          afterMinutes: 62,
          body: "The stationery chain that I lost like that in spring sent us two others since.",
          likes: 2,
        },
      ],
    },
    {
      by: "devika",
      day: 19,
      at: "15:15",
      body: "Mithai House, 11 sweet shops in Pune and Nashik, go live before the wedding season. They sell by weight, by piece, by box, and by “the usual, for forty people”. The last one is a unit now. #customers",
      likes: 12,
      replies: [
        {
          by: "meera",
          afterMinutes: 20,
          body: "Is “the usual” an integer?",
          replies: [
            {
              by: "devika",
              afterMinutes: 5,
              body: "It is a saved basket. But at home it's a feeling.",
              likes: 3,
            },
          ],
        },
        {
          by: "omkar",
          afterMinutes: 26,
          body: "I volunteer for the on-site day. For the printers, naturally.",
          likes: 2,
        },
        { by: "zuzana", afterMinutes: 120, body: "A fourth kind of box. I need to lie down.", likes: 3 },
      ],
    },
    {
      by: "karel",
      day: 17,
      at: "14:20",
      body: "Visited a bookshop in Olomouc that has run on index cards since 1991. The owner pulled out the card of a customer from 1994 and told me what he'd ordered and why. We'll import 31,000 cards. I promised that the “why” comes along. #customers",
      likes: 16,
      repostedBy: ["eve", "mei"],
      replies: [
        {
          by: "ondrej",
          afterMinutes: 31,
          body: "How is the “why” written?",
          replies: [
            {
              by: "karel",
              afterMinutes: 10,
              body: "In pencil, on the back. With arrows.",
              replies: [
                {
                  by: "ondrej",
                  afterMinutes: 4,
                  body: "I've never wanted an import so much. I'll make a field. It'll be called `why`.",
                  likes: 5,
                },
              ],
            },
          ],
        },
        {
          by: "eve",
          afterMinutes: 55,
          body: "Please, please let me come and write about the back of those cards.",
          likes: 1,
        },
      ],
    },
    {
      by: "wanda",
      day: 16,
      at: "10:30",
      body: "Pipeline hygiene day is done. 212 deals became 148 honest ones. The oldest was from 2020 and its next step said “call after the holidays”. It doesn't say which. #sales",
      likes: 12,
      replies: [
        {
          by: "roland",
          afterMinutes: 8,
          body: "Whose was it?",
          replies: [
            {
              by: "wanda",
              afterMinutes: 3,
              body: "Yours.",
              likes: 7,
              replies: [
                {
                  by: "roland",
                  afterMinutes: 13,
                  body: "I called. They've sold the shop and moved to Madeira. They were happy to hear from me.",
                  likes: 6,
                },
              ],
            },
          ],
        },
        {
          by: "milan",
          afterMinutes: 49,
          body: "The forecast and I thank you. It's now a forecast.",
          likes: 2,
        },
      ],
    },
    {
      by: "jonas",
      day: 15,
      at: "16:05",
      body: "Question 84 of a tender: “Does the solution support solutions?” I answered yes. If anyone in Engineering disagrees, speak now.",
      likes: 18,
      replies: [
        { by: "lukas", afterMinutes: 12, body: "Only synchronous ones.", likes: 3 },
        { by: "meera", afterMinutes: 22, body: "Please ask which units.", likes: 2 },
        {
          by: "ines",
          afterMinutes: 34,
          body: "I'd add: “within the meaning of section 3, as applicable”. There's no section 3. It helps.",
          likes: 5,
        },
      ],
    },
    {
      by: "sol",
      day: 13,
      at: "13:50",
      body: "Signed with Frutas Baeza, a wholesaler with forty vans: their 600 shops will see today's prices in Stockroom at 5 in the morning and order with one press. Until now it was a voice message from a man called Curro. Curro will be our product expert. #customers",
      likes: 14,
      replies: [
        {
          by: "mateus",
          afterMinutes: 15,
          body: "What do they send? Please say something with columns.",
          replies: [
            {
              by: "sol",
              afterMinutes: 9,
              body: "A photo of a whiteboard.",
              replies: [
                {
                  by: "mateus",
                  afterMinutes: 2,
                  body: "I felt that.",
                  likes: 3,
                  replies: [
                    {
                      by: "sol",
                      afterMinutes: 35,
                      body: "Good news: Curro's niece types it into a sheet afterwards. She'd love an endpoint. She used that word.",
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
      by: "henrike",
      day: 7,
      at: "09:15",
      likes: 46,
      repostedBy: ["ada", "roland", "oskar", "tereza", "marguerite"],
      body: "Last night shop number 5,000 opened with us: a repair café for bicycles and prams in Leipzig, two people, one dog, no sign yet.\n\nShop number 1 was my parents', in 2017. My father still doesn't trust the stock count and keeps a pencil list. In eight years the pencil has been right twice, and he reminds me of both.\n\nThank you for every one of them. I've written to number 5,000 by hand; @roland checked my spelling. #milestone",
      replies: [
        { by: "roland", afterMinutes: 11, body: "Two commas. Otherwise a fine letter.", likes: 4 },
        {
          by: "bo",
          afterMinutes: 18,
          body: "Bicycles AND prams. I'll be in Leipzig on Saturday with a very specific bottom bracket.",
          likes: 3,
        },
        {
          by: "dee",
          afterMinutes: 29,
          body: "I moved them in. The dog is called Nabe (hub). They asked if the till could have his picture, and it now does.",
          likes: 6,
        },
        {
          by: "tereza",
          afterMinutes: 40,
          body: "May I congratulate them as the acorn?",
          replies: [{ by: "henrike", afterMinutes: 6, body: "You may. Gently, they're shy.", likes: 1 }],
        },
        {
          by: "gita",
          afterMinutes: 52,
          body: "I took ticket number 1 from your father, it said “Where is it”. I still think of it as our mission statement.",
          likes: 8,
        },
        {
          by: "milan",
          afterMinutes: 71,
          body: "For the pencil: twice in 8 years at one count a week is 0.5 %. Please don't tell him that this is a good rate.",
          likes: 4,
        },
        {
          by: "sunita",
          afterMinutes: 80,
          body: "I was employee 9 and remember number 40, when we bought a cake. What's the plan for cakes at this scale?",
          likes: 3,
          replies: [
            {
              by: "frieda",
              afterMinutes: 5,
              body: "Four offices, four cakes, 15:00 local. Ordered from customers, obviously.",
              likes: 5,
            },
          ],
        },
        {
          by: "chiara",
          afterMinutes: 93,
          body: "No sign yet? Hugo is already looking at train times.",
          replies: [
            {
              by: "hugo",
              afterMinutes: 4,
              body: "Lisbon to Leipzig, 31 hours. I've seen worse reasons.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "beatriz",
      day: 6,
      at: "15:30",
      body: "Dona Lurdes of Padaria Aurora, on why she moved all six bakeries in one night and not one by one as we'd agreed: “When the dough is ready, it's ready.” It went well. I aged. #customers",
      likes: 13,
      replies: [
        {
          by: "dee",
          afterMinutes: 12,
          body: "I noticed at 04:30 that we suddenly had five more bakeries. Respect, in hindsight.",
          likes: 4,
        },
        { by: "arjun", afterMinutes: 33, body: "She's right, though.", likes: 2 },
      ],
    },
    {
      weekend: 1,
      on: "fri",
      at: "16:20",
      by: "dee",
      likes: 12,
      body: "The Bergmann import (14 garden centres, 212,000 articles) stopped at 61 %. They open at 8 tomorrow and it's their biggest Saturday. I'm staying on the line with them. If anybody knows why an olive tree has three tax rates, now would be lovely. #bergmann",
      replies: [
        {
          by: "tomas",
          afterMinutes: 9,
          body: "Looking. I have the log open and the twins have pizza. Go on.",
          likes: 2,
        },
        {
          by: "ondrej",
          afterMinutes: 14,
          body: "In the tram, laptop on knees. The three rates are: tree, tree in pot, tree as present. Their old system had a rate for presents. It's a free-text column.",
          replies: [
            {
              by: "dee",
              afterMinutes: 5,
              body: "Frau Bergmann says: presents are taxed like the tree. She says it as if to a child.",
              likes: 3,
              replies: [
                {
                  by: "ondrej",
                  afterMinutes: 11,
                  body: "Mapped. Starting again from 61 %, not from zero.",
                  likes: 2,
                  replies: [
                    {
                      by: "tomas",
                      afterMinutes: 48,
                      body: "88 %. Stopped again at “Fuchsia 'Frau Bergmann'”. She's in her own catalogue, with quotation marks.",
                      likes: 6,
                      replies: [
                        {
                          by: "dee",
                          afterMinutes: 4,
                          body: "She's laughing. That's the first time today. Escape her, please.",
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
          by: "ines",
          afterMinutes: 40,
          body: "I can confirm that nobody needs me for the tax law of presents, but I've read it all the same and will tell it at parties.",
          likes: 3,
        },
        {
          by: "tomas",
          afterMinutes: 190,
          body: "100 %. Checksums equal on all 14. Ondřej missed his stop twice. Dee still had a voice. Good night, Bergmanns.",
          likes: 7,
          replies: [
            {
              by: "dee",
              afterMinutes: 6,
              body: "Frau Bergmann opened a bottle on the call and poured us each a glass, then drank all three. Rightly so.",
              likes: 7,
            },
          ],
        },
      ],
    },
    {
      weekend: 1,
      on: "sat",
      at: "18:05",
      by: "roland",
      body: "Drove out to Bergmann's this afternoon to see. Queues at the tills: none. At the olive trees: long. Frau Bergmann asked for “the lady with the calm voice and the two men with the trams and the pizza”. There'll be a parcel. #bergmann",
      likes: 17,
      replies: [
        { by: "tomas", afterMinutes: 45, body: "If it's an olive tree: as present, please.", likes: 5 },
      ],
    },
    {
      by: "devika",
      day: 4,
      at: "16:45",
      body: "Mithai House, day one of wedding season: 6,300 orders across 11 shops, 214 of them “the usual, for forty people”. The owner sent us a video of a till with marigolds on it. It's the most beautiful till we have. #customers",
      likes: 17,
      repostedBy: ["priya", "hugo"],
      replies: [
        {
          by: "hugo",
          afterMinutes: 70,
          body: "Marigolds are within the brand guidelines as of now.",
          likes: 4,
        },
        {
          by: "omkar",
          afterMinutes: 14,
          body: "I was there. I ate in the line of duty. The printers behaved.",
          likes: 2,
        },
      ],
    },
    {
      by: "jonas",
      day: 2,
      at: "10:20",
      body: "A prospect asked for “a list of everything your product can't do”. First time in nine years. I've written it: 31 lines, honest, and better selling than our brochure. May I publish it? Draft: https://wiki.rookery.example/what-we-dont-do #sales",
      likes: 19,
      repostedBy: ["oskar", "eve"],
      replies: [
        {
          by: "oskar",
          afterMinutes: 22,
          body: "Yes. Above the brochure. Instead of the brochure.",
          likes: 3,
        },
        {
          by: "priya",
          afterMinutes: 30,
          body: "Lines 12 and 19 are out of date, we can do those since spring. I like that you were too pessimistic.",
          likes: 2,
        },
        {
          by: "roland",
          afterMinutes: 51,
          body: "Line 4 is “staff rota”. I want it noted that I'm at peace.",
          likes: 3,
        },
        {
          by: "ines",
          afterMinutes: 64,
          body: "I've read all 31. This is the first marketing text that I have nothing to strike from.",
          likes: 4,
        },
      ],
    },
    {
      by: "karel",
      day: 1,
      at: "10:15",
      body: "31,000 index cards of the bookshop in Olomouc are in. The first search that the owner made wasn't a book, it was her husband's card, 1994. Under `why` it says: “asks every week for a book that doesn't exist”. They married in 1996. #customers",
      likes: 44,
      repostedBy: ["ondrej", "eve", "mei", "henrike", "mo"],
      replies: [
        { by: "eve", afterMinutes: 6, body: "I'm at my desk and I need a minute.", likes: 4 },
        { by: "ondrej", afterMinutes: 15, body: "Best column I ever added.", likes: 6 },
        { by: "sneha", afterMinutes: 38, body: "Nobody normalise that table. Ever.", likes: 5 },
        {
          by: "mei",
          afterMinutes: 45,
          body: "What was the book?",
          replies: [
            {
              by: "karel",
              afterMinutes: 19,
              body: "She won't say. He still comes in and asks for it, once a year.",
              likes: 7,
            },
          ],
        },
      ],
    },
  ],
}
