import type { Scene } from "../scene"

/** Questions to everybody, most of them answered, some still waiting. */
export const askus: Scene = {
  topics: ["culture", "words", "customers"],
  posts: [
    {
      by: "rahul",
      day: 20,
      at: "12:20",
      body: "Do we say “shop”, “store”, “customer” or “merchant”? I've found all four on one page and they're the same person. #askus",
      poll: {
        options: ["Shop", "Store", "Customer", "Merchant"],
        votes: {
          dee: [0],
          jonas: [0],
          aylin: [0],
          lukas: [2],
          tomas: [0],
          sol: [3],
          jun: [0],
          meera: [2],
          mei: [0],
          noor: [1],
        },
      },
      likes: 11,
      replies: [
        {
          by: "eliska",
          afterMinutes: 35,
          body: "Shop for the place, shopkeeper for the human. Customer is who stands in front of them. Merchant is in Venice.",
          likes: 6,
          replies: [
            {
              by: "ines",
              afterMinutes: 18,
              body: "In contracts it's ‘you’. It has saved me eleven definitions.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "viktor",
      day: 19,
      at: "10:20",
      body: "How often do shops really count their whole stock? Our sync assumes once a year. If it's once a month I can make something much simpler. #askus",
      likes: 4,
      replies: [
        {
          by: "dee",
          afterMinutes: 15,
          body: "Bookshops: January. Garden centres: never, they look. Bakeries: every evening, in their head.",
          likes: 3,
        },
        { by: "karel", afterMinutes: 22, body: "In Olomouc: continuously, by pencil.", likes: 2 },
        {
          by: "gita",
          afterMinutes: 40,
          body: "Sweet shops before each festival, so about nine times. I can send you the dates by region.",
          replies: [
            {
              by: "viktor",
              afterMinutes: 6,
              body: "Please! So it's neither yearly nor monthly, it's “when it matters”. I'll model that.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "catarina",
      day: 18,
      at: "10:50",
      body: "How would you explain ‘sync’ to a 74-year-old haberdasher in a single sentence? Mine was: “Both tills write in the same notebook.” I'm looking for a better one. #askus",
      likes: 12,
      replies: [
        {
          by: "cy",
          afterMinutes: 20,
          body: "Yours is better than the one in our architecture document. I've just replaced it.",
          likes: 6,
        },
        {
          by: "mei",
          afterMinutes: 30,
          body: "Keep the notebook. I've heard three shops use it by themselves.",
          likes: 2,
        },
      ],
    },
    {
      by: "tereza",
      day: 17,
      at: "11:35",
      body: "How many mails do we get to hello@rookery.example, and who reads them at the weekend? (I do, and I'd love not to be the answer.) #askus",
      likes: 6,
      replies: [
        {
          by: "marguerite",
          afterMinutes: 25,
          body: "About 40. As of this Saturday it's us, we have people there anyway. Put down the acorn and go outside.",
          likes: 6,
          replies: [{ by: "tereza", afterMinutes: 5, body: "There's an outside?", likes: 4 }],
        },
      ],
    },
    {
      by: "jonas",
      day: 16,
      at: "09:45",
      body: "A prospect wants to know how long the till works with no network at all. I know that it's “long”. How long is long? #askus",
      likes: 5,
      replies: [
        {
          by: "viktor",
          afterMinutes: 8,
          body: "Tested: 9 days on a normal shop, then the local log is 1 GB and we get nervous. Cards are a different story, ask Rohan.",
          likes: 1,
        },
        {
          by: "rohan",
          afterMinutes: 31,
          body: "Cards: depends on the bank, most let us store 50 payments or 24 h. After that only cash, or trust.",
          likes: 2,
          replies: [
            {
              by: "jonas",
              afterMinutes: 4,
              body: "“Nine days, then cash or trust.” This goes into the tender word for word.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "omkar",
      day: 15,
      at: "09:20",
      body: "Who decides which printers we support? I have a list of six that exist only in one city and break only on Saturdays. #askus",
      likes: 4,
      replies: [
        {
          by: "fatima",
          afterMinutes: 210,
          body: "Until now: nobody, it just happened. As of now: me. Send the list. I won't like it.",
          likes: 3,
        },
      ],
    },
    {
      by: "devika",
      day: 13,
      at: "12:15",
      body: "Is there one slide, only one, that shows what happens to a card payment between the beep and the money in the bank? Shops ask, I wave my arms. #askus",
      likes: 8,
      replies: [
        {
          by: "meera",
          afterMinutes: 12,
          body: "I draw it on a napkin about once a week. @ishaan, could we make it a grown-up napkin?",
          replies: [
            {
              by: "ishaan",
              afterMinutes: 65,
              body: "Here: https://design.rookery.example/napkin. I've kept the coffee ring.",
              likes: 6,
              replies: [
                {
                  by: "devika",
                  afterMinutes: 9,
                  body: "Used it twenty minutes later. They asked if they could keep the napkin.",
                  likes: 4,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "paulina",
      day: 13,
      at: "10:10",
      body: "Which trade fair should we NOT do next year? I've a budget for five and a list of seven. Sales and Support, be honest, I've seen your feet. #askus",
      poll: {
        anonymous: true,
        multiple: true,
        options: [
          "Lyon in June",
          "Birmingham in the rain",
          "The one in the car park",
          "None, they were lovely",
        ],
        votes: { dee: [1, 2], jonas: [2], roland: [0, 2], greta: [2], aoife: [1], lukas: [2], eve: [3] },
      },
      likes: 6,
      replies: [
        {
          by: "roland",
          afterMinutes: 14,
          body: "Drop Hanover. Everybody who comes there already knows us, and the sausages have declined.",
          likes: 2,
        },
        {
          by: "aylin",
          afterMinutes: 40,
          body: "Keep the small one in Kassel. I'm standing in it. There's a queue at the help desk, and they all bring cake.",
          likes: 2,
        },
        { by: "sol", afterMinutes: 66, body: "Add Zaragoza, drop the one with the robots.", likes: 1 },
      ],
    },
    {
      by: "aylin",
      day: 11,
      at: "10:55",
      body: "Does anyone know where the German word “Storno” on our till comes from? A customer asked me and I said “Italy” with great confidence. #askus",
      likes: 7,
      replies: [
        {
          by: "chiara",
          afterMinutes: 8,
          body: "From stornare, to turn away. Your confidence was justified!",
          likes: 4,
          replies: [
            { by: "aylin", afterMinutes: 4, body: "I'll never tell anybody that I guessed.", likes: 4 },
          ],
        },
      ],
    },
    {
      by: "kenji",
      day: 8,
      at: "09:25",
      body: "Which phone do most shopkeepers really have? I test on four. If somebody sees many of them: please look at the back and tell me what's written there. #askus",
      likes: 6,
      replies: [
        {
          by: "beatriz",
          afterMinutes: 35,
          body: "Porto to Cádiz: the cheap Samsung, five years old, in a case with a wallet and a saint.",
          likes: 4,
        },
        {
          by: "devika",
          afterMinutes: 20,
          body: "Two phones. One for the family, one for UPI, and the second has the broken screen.",
          likes: 2,
        },
        {
          by: "mei",
          afterMinutes: 55,
          body: "I've got photographs of 63 of them (hands, not faces). Folder is yours: https://wiki.rookery.example/research/phones",
          likes: 2,
          replies: [
            {
              by: "kenji",
              afterMinutes: 12,
              body: "This is treasure. 41 of them are below what we test on. I'm ordering the saint as well.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "sneha",
      day: 6,
      at: "12:15",
      body: "If you could see one number about your own work every morning, and nobody else could see it, which one would it be? I'm collecting for an experiment. #askus",
      likes: 9,
      replies: [
        { by: "catarina", afterMinutes: 90, body: "How many people I made laugh.", likes: 4 },
        { by: "bo", afterMinutes: 100, body: "Lines deleted.", likes: 3 },
        {
          by: "roland",
          afterMinutes: 122,
          body: "Days since I last promised something that doesn't exist. (23.)",
          likes: 4,
        },
        { by: "leticia", afterMinutes: 130, body: "Hours that candidates are waiting for me.", likes: 2 },
        {
          by: "tanvi",
          afterMinutes: 14,
          body: "Bugs found by me that nobody else would've found. It's vain. You said nobody sees it.",
          likes: 3,
        },
        { by: "viktor", afterMinutes: 140, body: "My grandfather's move.", likes: 6 },
      ],
    },
    {
      by: "wanda",
      day: 5,
      at: "14:30",
      body: "Where do old customer phone numbers go to die? I have 1,900 records with a fax. #askus",
      likes: 5,
      replies: [
        {
          by: "ines",
          afterMinutes: 14,
          body: "If there's no reason to keep them: away, this week. I'll sit next to you and press the key with you.",
          likes: 2,
        },
        {
          by: "karel",
          afterMinutes: 30,
          body: "Three of mine still answer by fax. One of them with drawings.",
          likes: 3,
        },
      ],
    },
    {
      by: "ishaan",
      day: 4,
      at: "11:25",
      body: "Has anybody got a recording of a shop when it's really full? I want to hear it while I design. Our prototypes are all tested in a silence that doesn't exist anywhere. #askus",
      likes: 10,
      replies: [
        {
          by: "dee",
          afterMinutes: 70,
          body: "I have four hours of Bergmann on a Saturday. There's a parrot.",
          likes: 4,
        },
        {
          by: "arjun",
          afterMinutes: 25,
          body: "My old bakery, 7:15, from a phone behind the flour. It gives me shivers, use headphones.",
          likes: 2,
        },
      ],
    },
    {
      by: "mateus",
      day: 3,
      at: "11:10",
      body: "Does a company directory of ‘people who know about X’ exist? I needed somebody who knows about VAT on bread in Spain, found Sol by accident, in the lift. #askus",
      likes: 7,
      replies: [
        {
          by: "mo",
          afterMinutes: 12,
          body: "Here. You just write it here, I'm serious. It took four minutes last time.",
          likes: 2,
        },
        { by: "sol", afterMinutes: 25, body: "4 %, by the way. Unless there's a topping.", likes: 2 },
      ],
    },
    {
      day: 1,
      at: "16:10",
      by: "sam",
      body: "Does anyone own the staging certificates? They expire in nine days, the reminder goes to a mailbox called `certs-old`, and the mailbox has a reminder of its own. #askus",
      likes: 4,
    },
    {
      by: "hugo",
      day: 1,
      at: "11:10",
      body: "Is anyone allowed to say what font is on our receipts? I've asked the printer. The printer said `A`. #askus",
      likes: 9,
    },
    {
      by: "frieda",
      day: 1,
      at: "10:35",
      body: "Whose is the parcel from a lamp shop in Rostock, addressed to “the tall one”? We've measured and there are five candidates. #askus",
      likes: 11,
      replies: [
        { by: "jonas", afterMinutes: 11, body: "Not mine, but I'd like to be measured.", likes: 2 },
        {
          by: "bo",
          afterMinutes: 19,
          body: "It's my bike light. I said to the man on the phone that he'd recognise me.",
          likes: 5,
        },
      ],
    },
    {
      by: "tereza",
      day: 1,
      at: "14:50",
      body: "A shopkeeper asks the acorn: “Are you a person?” What do we say? I'd like to say yes. #askus",
      likes: 13,
      replies: [
        {
          by: "eve",
          afterMinutes: 9,
          body: "“Yes, and I'm Tereza.” It's the whole brand in four words.",
          likes: 5,
        },
      ],
    },
  ],
}
