import type { Scene } from "../scene"

/** Letters, fairs, an acorn and the effort not to do any marketing. */
export const marketing: Scene = {
  topics: ["words", "customers", "design"],
  posts: [
    {
      by: "eve",
      day: 20,
      at: "11:00",
      body: "The letter to shopkeepers went out at 6 this morning to 41,212 people; by 7, nineteen had replied. Fourteen about the weather, four about the tide table, one about the product. I count all nineteen as a success. https://acme.example/letters/weather #letter",
      likes: 14,
      replies: [
        {
          by: "oskar",
          afterMinutes: 15,
          body: "What did the one about the product say?",
          replies: [{ by: "eve", afterMinutes: 3, body: "“Fine.”", likes: 6 }],
        },
      ],
    },
    {
      by: "oskar",
      day: 18,
      at: "10:50",
      body: "I've taken down all the advertising that we do on search engines, for one month, in one country, to see what happens. My pulse is fine. My phone is in a drawer.",
      likes: 11,
      replies: [
        { by: "milan", afterMinutes: 20, body: "I've got a control group and a blanket for you.", likes: 3 },
      ],
    },
    {
      by: "tereza",
      day: 16,
      at: "15:20",
      body: "Somebody has knitted the acorn. It arrived by post with nothing but “for the small one who answers”. It sits on my monitor and I'm more patient since.",
      likes: 25,
      repostedBy: ["hugo", "dee", "eve"],
      replies: [
        {
          by: "dee",
          afterMinutes: 14,
          body: "Moss stitch, and the cap in brioche. Whoever made it is very good, and had a long import.",
          likes: 6,
        },
        { by: "hugo", afterMinutes: 27, body: "The proportions are better than mine.", likes: 2 },
      ],
    },
    {
      by: "rahul",
      day: 14,
      at: "12:55",
      body: "Names considered for the new checkout, and dropped: Flow, Swift, Dash, Zip, Tilly, QuickPay, and (my aunt) “the thing where you pay”. We're calling it “Checkout”. Thank you for coming to the naming committee. #launch",
      likes: 17,
      replies: [
        { by: "noor", afterMinutes: 210, body: "I vote for the aunt.", likes: 4 },
        {
          by: "ines",
          afterMinutes: 225,
          body: "“The thing where you pay” is free as a trademark, I looked.",
          likes: 5,
        },
      ],
    },
    {
      by: "paulina",
      day: 14,
      at: "09:05",
      body: "Trade fair in Kassel, day one. Stand built in 41 minutes, new record. One lamp missing, one lamp too many, they aren't the same lamp. Coffee from a customer two stands away, who paid for it with our till, in front of a competitor. #fair",
      likes: 12,
      replies: [
        {
          by: "roland",
          afterMinutes: 45,
          body: "I saw it. I said nothing. I only stood there a little taller.",
          likes: 5,
        },
      ],
    },
    {
      by: "paulina",
      day: 13,
      at: "17:10",
      body: "Kassel, end of day two: 212 conversations, 38 real ones, 9 cakes. @aylin has repaired three tills of other makers, because “they were standing there so sadly”. #fair",
      likes: 16,
      replies: [{ by: "marguerite", afterMinutes: 20, body: "That's my goalkeeper.", likes: 4 }],
    },
    {
      by: "eve",
      day: 12,
      at: "16:15",
      body: "Style note. We write “you can” and not “you are able to”; “use” and not “leverage”; “sorry” and not “we apologise for any inconvenience this may have caused”. The last one saves 8 words, and also means it. #words",
      likes: 15,
      repostedBy: ["eliska", "marguerite"],
    },
    {
      by: "tereza",
      day: 7,
      at: "10:30",
      body: "Messages to the acorn on the 5,000th shop: 340. Best one: “I'm number 12. Tell the new one that the drawer gets easier.” I've passed it on. #milestone",
      likes: 22,
      repostedBy: ["henrike", "dee"],
    },
    {
      by: "oskar",
      day: 6,
      at: "16:00",
      body: "Three weeks without search ads in one country: new shops per week from there 9, 11, 10. Before: 10. We've been paying for people who were already on their way to us. I'll take the phone out of the drawer. #numbers",
      likes: 24,
      repostedBy: ["lena", "milan"],
      replies: [
        {
          by: "lena",
          afterMinutes: 8,
          body: "I'm not saying anything. I've only just bought a cake.",
          likes: 6,
        },
        {
          by: "milan",
          afterMinutes: 21,
          body: "Three points don't make a trend, he said, hugging all three.",
          likes: 4,
        },
      ],
    },
    {
      by: "eve",
      day: 5,
      at: "16:40",
      body: "I spent today in Galway with the shopkeeper from Aoife's post. She does the till, the kettle and the local gossip at the same time, and all of them by ear. Her corrections to my draft came as a voice message; there were eleven, and they were all right. #letter",
      likes: 36,
      repostedBy: ["aoife", "mei"],
      replies: [
        {
          by: "aoife",
          afterMinutes: 15,
          body: "She sent me one as well: “your colleague listens, keep her”.",
          likes: 5,
        },
      ],
    },
    {
      by: "rahul",
      day: 2,
      at: "10:45",
      body: "Release notes for the wide #launch are final: 94 words. My aunt's verdict: “Now I know what happens to my money. Who's Rahul?” I've taken out my name.",
      likes: 17,
      replies: [
        {
          by: "priya",
          afterMinutes: 20,
          body: "94 words for six months of work. I'd like to have it as a tattoo.",
          likes: 3,
        },
      ],
    },
    {
      by: "hugo",
      day: 2,
      at: "12:20",
      body: "Painted the sign for shop 5,000 over two evenings: “Nabe. Räder, Kinderwagen, Geduld.” (Bicycles, prams, patience.) It travels to Leipzig on Bo's carrier. If it rains: the gold is real.",
      likes: 18,
      repostedBy: ["henrike"],
      replies: [
        {
          by: "bo",
          afterMinutes: 12,
          body: "It'll ride under my rain jacket. I'll ride under the rain.",
          likes: 5,
        },
      ],
    },
    {
      by: "tereza",
      day: 4,
      at: "13:35",
      body: "Statistics of an acorn: 90 messages today. 41 questions, 22 thanks, 12 complaints, 8 photographs of dogs at tills, 6 of cats on tills, 1 proposal of marriage (to the till).",
      likes: 17,
      replies: [
        {
          by: "ines",
          afterMinutes: 20,
          body: "The till has to be of age. It's from 2017. I'm sorry.",
          likes: 6,
        },
      ],
    },
    {
      by: "paulina",
      day: 1,
      at: "15:35",
      body: "Shop night in Lisbon in three weeks: 30 shopkeepers, one long table, no talks. I need four colleagues who can carry plates and listen. Engineers are very welcome; you may not say “edge case”.",
      likes: 11,
      replies: [
        {
          by: "mateus",
          afterMinutes: 8,
          body: "I can carry six plates. I've been an edge case myself.",
          likes: 4,
        },
        { by: "chiara", afterMinutes: 15, body: "In. Somebody has to bring opinions.", likes: 2 },
      ],
    },
    {
      weekend: 2,
      on: "sun",
      at: "11:20",
      by: "eve",
      body: "High water 07:12, low water 13:30. The cat without a name has brought a mackerel into the hall; I don't know whose; nobody in the street is asking.",
      likes: 14,
    },
  ],
}
