import type { Scene } from "../scene"

/** Quarterly numbers, pay days, expenses and contracts, told so that one wants to read them. */
export const finance: Scene = {
  topics: ["numbers", "words"],
  posts: [
    {
      by: "lena",
      day: 19,
      at: "14:00",
      likes: 19,
      repostedBy: ["henrike", "ada", "wanda"],
      pictures: ["quarter"],
      body: "The quarter in five lines, before the slides, so that nobody has to decode anyone's face:\n\n- Revenue +11 %, two points above plan\n- 214 new shops, 31 left, 19 of those closed for good\n- Cost per support call down, calls per shop up\n- Cash lasts 26 months if nobody ever buys anything again\n- We spent 3,100 on coffee, and I've seen what you're like without\n\nAsk me anything below. #numbers",
      replies: [
        {
          by: "jun",
          afterMinutes: 15,
          body: "Beginner's question: is 31 who left a lot?",
          replies: [
            {
              by: "lena",
              afterMinutes: 6,
              body: "Not a beginner's question, it's the one I look at first. 0.6 % in a quarter is low for us; 12 who left for a competitor is 12 too many. Wanda has rung ten of them.",
              likes: 3,
              replies: [
                {
                  by: "wanda",
                  afterMinutes: 18,
                  body: "Seven of ten said the same: no staff rota. Roland and I have looked at each other for a long time.",
                  likes: 2,
                },
              ],
            },
          ],
        },
        {
          by: "tomas",
          afterMinutes: 40,
          body: "Why calls per shop up?",
          replies: [
            {
              by: "milan",
              afterMinutes: 11,
              body: "Half of it is new shops, who always ring more. The other half is the label printers. I have a chart, it looks like a printer.",
              likes: 2,
            },
          ],
        },
        {
          by: "sam",
          afterMinutes: 58,
          body: "Does 26 months include the extension leads?",
          replies: [{ by: "lena", afterMinutes: 4, body: "What extension leads?", likes: 5 }],
        },
      ],
    },
    {
      by: "gustavo",
      day: 21,
      at: "16:30",
      body: "Month closed on day three at 16:28. Outstanding: one receipt for “things, Brno, 14 €”. You know who you are, and so do I. #expenses",
      likes: 11,
      replies: [
        {
          by: "karel",
          afterMinutes: 12,
          body: "They were things.",
          likes: 6,
          replies: [
            {
              by: "gustavo",
              afterMinutes: 5,
              body: "Were they locomotives?",
              replies: [
                { by: "karel", afterMinutes: 21, body: "Only one. I withdraw the receipt.", likes: 7 },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "sunita",
      day: 20,
      at: "10:40",
      body: "Pay day comes on the 28th as ever. This time there's a line called “correction”: it's in your favour, 3 minutes of overtime rounding that the old system ate for two years. Meera found it by being Meera.",
      likes: 24,
      repostedBy: ["meera"],
      replies: [
        { by: "meera", afterMinutes: 10, body: "Money is an integer. So is my patience.", likes: 5 },
        { by: "tereza", afterMinutes: 240, body: "I'm buying an entire cable with mine.", likes: 4 },
      ],
    },
    {
      by: "ines",
      day: 18,
      at: "11:50",
      body: "Our new customer contract is 4 pages, down from 19. I read it to my mother over the phone; she asked one question, and it was a good one, so now it's clause 7. https://acme.example/terms #plainlanguage",
      likes: 22,
      repostedBy: ["eve", "eliska", "roland"],
      replies: [
        {
          by: "roland",
          afterMinutes: 25,
          body: "I've carried the 19 pages through half of Europe. My shoulder thanks you.",
          likes: 3,
        },
        {
          by: "jonas",
          afterMinutes: 42,
          body: "What was the question?",
          replies: [
            {
              by: "ines",
              afterMinutes: 8,
              body: "“And if I'd simply like to stop?” Now you can, by clicking, and it says what happens to your data.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "milan",
      day: 16,
      at: "13:00",
      body: "My forecast for last month was off by 1.9 %. I had said plus or minus 2. I've never been so nearly wrong and so happy. #numbers",
      likes: 9,
      replies: [
        { by: "sneha", afterMinutes: 20, body: "Framing the chart. Next to “Dull is the date”.", likes: 2 },
      ],
    },
    {
      by: "gustavo",
      day: 4,
      at: "10:15",
      body: "Expense types used this month, by number: train 61, lunch 40, label printers 16, taxi 9, cake 7, “wrench” 1. Approved, all of it. The wrench pays for itself. #expenses",
      likes: 12,
      replies: [
        {
          by: "anjali",
          afterMinutes: 14,
          body: "It has already paid for itself twice before breakfast.",
          likes: 2,
        },
      ],
    },
    {
      by: "ines",
      day: 12,
      at: "12:40",
      body: "A small plea from Legal: if a customer sends you “just a quick NDA”, forward it. I don't say no. I say “page 3 gives them your firstborn, do you mind if I strike it”. It takes me ten minutes and then you keep the child.",
      likes: 18,
      replies: [
        {
          by: "devika",
          afterMinutes: 30,
          body: "I've signed four. Asking for a friend: how binding is it for a nephew?",
          likes: 5,
          replies: [{ by: "ines", afterMinutes: 12, body: "It depends.", likes: 7 }],
        },
      ],
    },
    {
      by: "sunita",
      day: 7,
      at: "12:50",
      body: "For those who'd like to understand their payslip: the 12 lines explained, for each country, with the drawing from the offsite. https://wiki.rookery.example/payslip. If line 9 makes you angry, that's normal, it makes everybody angry.",
      likes: 13,
      replies: [
        {
          by: "catarina",
          afterMinutes: 300,
          body: "I read it and I'm angry at line 9, as promised. But I'm informed.",
          likes: 3,
        },
      ],
    },
    {
      by: "lena",
      day: 7,
      at: "11:30",
      body: "Rule as of today, from the wall in Sintra: expenses below 50 euros need no approval. You buy it, you take a picture, it's paid. I trust you, and I also have statistics. #expenses",
      likes: 24,
      repostedBy: ["gustavo", "ada"],
      replies: [
        {
          by: "karel",
          afterMinutes: 16,
          body: "49.90 is a lot of locomotive.",
          likes: 6,
          replies: [{ by: "gustavo", afterMinutes: 3, body: "I read this.", likes: 7 }],
        },
      ],
    },
    {
      by: "milan",
      day: 5,
      at: "13:20",
      body: "One week without approvals below 50 euros: spending is the same as before to within 1 %. Hours saved: 11 for Gustavo, about 40 for everybody else. Strangest purchase: a second-hand bishop mug.",
      likes: 16,
      replies: [{ by: "lukas", afterMinutes: 9, body: "He was lonely.", likes: 4 }],
    },
    {
      by: "gustavo",
      day: 3,
      at: "15:40",
      body: "A shop in Évora paid its invoice in advance for five years. I rang to ask whether that was a mistake. “No”, says the lady, “I just don't like to think about it.” I've never felt so close to a customer.",
      likes: 17,
      repostedBy: ["lena"],
    },
    {
      by: "ines",
      day: 2,
      at: "10:40",
      body: "Data question of the week: may a shop keep the card of a customer from 1994, in pencil, with the reason why he bought a book? I've spent a happy afternoon on it. Short answer: yes, if he may see it. Long answer: he did, and married her.",
      likes: 14,
      replies: [
        {
          by: "karel",
          afterMinutes: 15,
          body: "You've told the ending before me, but with better sources.",
          likes: 3,
        },
      ],
    },
    {
      by: "lena",
      day: 1,
      at: "12:10",
      body: "Budget round begins. Same as last year: one page per team, three numbers, one thing you'd stop doing. If you need a second page, I need a second coffee. Template: https://wiki.rookery.example/budget",
      likes: 8,
      replies: [
        {
          by: "oskar",
          afterMinutes: 22,
          body: "One thing to stop: the mug budget. One thing to start: a van for Sneha's number.",
          likes: 2,
        },
      ],
    },
  ],
}
