import type { Scene } from "../scene"

/** Drafts, crit, words, research and the keyboard: work shown before it is finished. */
export const design: Scene = {
  topics: ["design", "words", "accessibility"],
  posts: [
    {
      by: "jun",
      day: 12,
      at: "10:40",
      likes: 7,
      body: "First draft of the empty states for Stockroom is up: https://design.rookery.example/empty-states. Right now the page for “no suppliers yet” says `No data`. I've tried to make it say what a person could do next. Please be honest, I can't see it any more.",
      replies: [
        {
          by: "eliska",
          afterMinutes: 18,
          body: "“Add the first one and your shelves will fill themselves” is a promise we can't keep. What really happens after they add one?",
          replies: [
            {
              by: "jun",
              afterMinutes: 9,
              body: "They can order from it.",
              replies: [
                {
                  by: "eliska",
                  afterMinutes: 4,
                  body: "Then: “Add a supplier to order from.” You already had it, you just said it to me and not to them.",
                  likes: 4,
                  replies: [
                    {
                      by: "jun",
                      afterMinutes: 6,
                      body: "Oh. Oh no. I'm going to do this with all eleven, out loud.",
                      likes: 2,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          by: "ishaan",
          afterMinutes: 50,
          body: "The little drawing of the shelf: love it. On a phone it pushes the button below the fold. Could the shelf be shorter?",
          likes: 1,
        },
        {
          by: "dee",
          afterMinutes: 71,
          body: "New shops see six of these pages on day one, all empty, one after the other. Could they know about each other? “2 of 6 done” or so.",
          likes: 2,
          replies: [
            {
              by: "noor",
              afterMinutes: 25,
              body: "That's the best comment on this draft. Jun, that's your second draft.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "aoife",
      day: 19,
      at: "13:10",
      likes: 16,
      repostedBy: ["noor", "tanvi"],
      body: "Small fix, took two days, very happy: the date picker can be used without a mouse. Arrows move by day, Page Up by month, and Escape puts you back where you were instead of on Mars. Stand-up demo was me with the laptop closed and a screen reader talking. #accessibility",
      replies: [
        {
          by: "kenji",
          afterMinutes: 15,
          body: "Does it say the weekday first? In Japanese it matters which comes first.",
          replies: [
            {
              by: "aoife",
              afterMinutes: 21,
              body: "It asks `Intl` and then says whatever your language says. I only stopped us from being clever.",
              likes: 2,
            },
          ],
        },
        {
          by: "tanvi",
          afterMinutes: 40,
          body: "Tried to break it for an hour from Pune. Found one thing: on 31 January, Page Down goes to 3 March.",
          replies: [
            {
              by: "aoife",
              afterMinutes: 33,
              body: "Fixed, it stops at the last day of February now. You're a treasure and a menace.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "mei",
      day: 20,
      at: "16:30",
      likes: 11,
      body: "Day in a stationery shop in Moabit. Things written on the sticky notes around the till:\n\n“F4 = NOT F5”\n“ask Herr Thiel (dead)”\n“Gift card: click twice, wait, click once more, apologise”\n\nThe third one is ours. #research",
      replies: [
        {
          by: "chiara",
          afterMinutes: 10,
          body: "I'm putting the third one in the ticket as it stands. It is a complete bug report.",
          likes: 3,
        },
        {
          by: "henrike",
          afterMinutes: 65,
          body: "Who was Herr Thiel?",
          replies: [
            {
              by: "mei",
              afterMinutes: 30,
              body: "He set the till up in 2009. He is still the most consulted person in the shop.",
              likes: 5,
            },
          ],
        },
        {
          by: "meera",
          afterMinutes: 870,
          body: "Gift card double click: found it, we disabled the button after the first and forgot to enable it if the network was slow. Out today.",
          likes: 2,
        },
      ],
    },
    {
      by: "eliska",
      day: 18,
      at: "14:00",
      body: "Removed the word “successfully” from 214 messages. “Saved successfully” is now “Saved”. If it hadn't been successful, it wouldn't be saved. I feel lighter, so does the bundle: 3 kB. #words",
      likes: 22,
      repostedBy: ["eve", "aoife"],
      replies: [
        { by: "eve", afterMinutes: 8, body: "Next: “please note that”.", likes: 2 },
        {
          by: "tanvi",
          afterMinutes: 26,
          body: "140 tests failed successfully.",
          likes: 6,
          replies: [
            { by: "eliska", afterMinutes: 5, body: "I'll fix them. I'll say only “fixed”.", likes: 4 },
          ],
        },
      ],
    },
    {
      by: "noor",
      day: 16,
      at: "12:15",
      body: "Crit today had eleven people, four of whom aren't designers, and the best question came from Payroll (thank you @sunita: “who is this screen afraid of?”). Next one as always in the big room in Berlin and on the link: https://design.rookery.example/crit",
      likes: 9,
      replies: [
        {
          by: "sunita",
          afterMinutes: 28,
          body: "It had three warnings and no information. I know forms like that. I've married into a family of them.",
          likes: 4,
        },
        {
          by: "hugo",
          afterMinutes: 49,
          body: "“Who is this screen afraid of” goes on the wall in Lisbon today. Brush, black, 40 cm.",
          likes: 2,
        },
      ],
    },
    {
      by: "ishaan",
      day: 15,
      at: "11:00",
      likes: 6,
      body: "Help me choose. In the stock table, a product that is below its minimum is shown as\n\nA) a red number\nB) a number with a small arrow down\nC) the number and the words “order 12”\n\nI believe C. It is wider. Convince me or confirm me.",
      replies: [
        {
          by: "aoife",
          afterMinutes: 45,
          body: "C. Red alone tells 1 in 12 men nothing. The words tell everybody.",
          likes: 2,
        },
        {
          by: "fatima",
          afterMinutes: 52,
          body: "C, and it should be a button.",
          likes: 3,
          replies: [
            {
              by: "ishaan",
              afterMinutes: 4,
              body: "Of course it should be a button. I've looked at this for a week.",
              likes: 2,
            },
          ],
        },
        {
          by: "dee",
          afterMinutes: 90,
          body: "C. B looks as if sales were down, and then they ring me, worried.",
          likes: 1,
        },
        {
          by: "milan",
          afterMinutes: 101,
          body: "A, but I concede that I'm the only person who reads tables for pleasure.",
          likes: 2,
        },
        {
          by: "zuzana",
          afterMinutes: 125,
          body: "C. We know the case size, so it can say “order 1 box (12)” and end the box question for good.",
          replies: [
            { by: "viktor", afterMinutes: 8, body: "The box question will outlive us all.", likes: 3 },
          ],
        },
      ],
    },
    {
      by: "hugo",
      day: 14,
      at: "12:20",
      pictures: ["acorns"],
      body: "The acorn has lost 11 points and one shadow. Old file 38 kB, new file 900 bytes. At 16 pixels you can now tell that it's an acorn and not, as a customer wrote, “a worried lamp”. #brand",
      likes: 14,
      replies: [
        {
          by: "tereza",
          afterMinutes: 14,
          body: "As the person who answers messages as the acorn: I've never felt slimmer.",
          likes: 4,
        },
        {
          by: "lukas",
          afterMinutes: 35,
          body: "900 bytes! Inlined on all shop pages. One request fewer for 5,000 shops.",
          likes: 2,
        },
      ],
    },
    {
      by: "chiara",
      day: 13,
      at: "16:10",
      body: "My monthly day behind a till: Padaria Aurora, Porto, 06:30 to 14:00. I gave out 212 pastéis, 3 wrong changes and 1 opinion about our own product, in Portuguese, to the owner, who agreed. The “+” is too far from the thumb. I'd drawn it there. #research",
      likes: 15,
      repostedBy: ["noor"],
      replies: [
        {
          by: "beatriz",
          afterMinutes: 9,
          body: "Dona Lurdes rang me to ask whether you'd come again on Saturday. She says that you have the hands for it.",
          likes: 3,
        },
        {
          by: "arjun",
          afterMinutes: 50,
          body: "06:30 in a bakery is already the late shift. I miss it, a bit, on paper.",
          likes: 2,
        },
      ],
    },
    {
      by: "aoife",
      day: 8,
      at: "15:25",
      likes: 23,
      repostedBy: ["noor", "henrike", "mei"],
      body: "A shopkeeper in Galway wrote. She went blind four years ago and ran the till from memory, by counting key presses, with her daughter reading the totals. Since the last release she does the till alone. She says the daughter is “free to be useless again like other teenagers”. I've read it six times. #accessibility",
      replies: [
        {
          by: "marguerite",
          afterMinutes: 16,
          body: "This came in through Catarina. She walked it over to the phone room and read it aloud, and then nobody took a call for a minute.",
          likes: 4,
        },
        {
          by: "bo",
          afterMinutes: 30,
          body: "I'll remember this the next time I think about skipping a label.",
          likes: 2,
        },
        {
          by: "eve",
          afterMinutes: 74,
          body: "With her permission I'd like to tell it in the letter. I'll ask her to read it first, in whatever way she reads.",
          likes: 2,
          replies: [
            {
              by: "aoife",
              afterMinutes: 18,
              body: "She's already asked whether she gets to be “insufferable about it in print”. I think that's a yes.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "ishaan",
      day: 7,
      at: "11:50",
      body: "“Order 1 box (12)” is live in Stockroom as a button. First day: 1,900 presses. The page it replaced had 240 visits a week and a help article with a video. The video had a jingle. Goodbye, jingle.",
      likes: 12,
      replies: [
        {
          by: "rahul",
          afterMinutes: 20,
          body: "I wrote that jingle.",
          likes: 7,
          replies: [{ by: "ishaan", afterMinutes: 3, body: "It was a very good jingle.", likes: 4 }],
        },
      ],
    },
    {
      by: "eliska",
      day: 6,
      at: "09:35",
      body: "Today's hardest sentence: the button for “I have counted the drawer and it is not right”. Candidates: “It doesn't add up”, “Note a difference”, “Hm”. Research likes “Hm”. Legal doesn't.",
      likes: 14,
      replies: [
        { by: "ines", afterMinutes: 25, body: "I like “Hm” very much. I only can't defend it.", likes: 5 },
        {
          by: "catarina",
          afterMinutes: 48,
          body: "“Note a difference”. At closing time you're tired and don't want to be told that you don't add up.",
          likes: 2,
          replies: [
            {
              by: "eliska",
              afterMinutes: 6,
              body: "That settles it. Thank you, this is why I ask here.",
              likes: 1,
            },
          ],
        },
      ],
    },
    {
      by: "mei",
      day: 4,
      at: "10:10",
      likes: 9,
      body: "I'm looking for five colleagues who have never set up a shop in our product to do it in front of me. 30 minutes, any office, there will be biscuits. You can't be bad at it; only we can. #research",
      replies: [
        { by: "gustavo", afterMinutes: 12, body: "I've never done it and I fear it. So, yes.", likes: 1 },
        { by: "leticia", afterMinutes: 20, body: "Me, if it may be a shop for surf wax." },
        {
          by: "sam",
          afterMinutes: 33,
          body: "I set up the machines that it runs on and I've never seen the front. Count me in.",
          likes: 2,
        },
        {
          by: "greta",
          afterMinutes: 47,
          body: "In. My shop will sell nothing, very professionally.",
          likes: 2,
        },
        {
          by: "henrike",
          afterMinutes: 75,
          body: "I designed the first version of it, so I'm surely the worst of all. May I?",
          replies: [
            {
              by: "mei",
              afterMinutes: 8,
              body: "You may not. You'd nod at the places where others sigh. But come and watch.",
              likes: 4,
            },
          ],
        },
      ],
    },
    {
      by: "noor",
      day: 3,
      at: "15:00",
      body: "What five colleagues taught us in Mei's sessions: nobody reads the welcome, everybody looks for “skip”, and @gustavo opened a shop, sold one cavaquinho string and reconciled it to the cent before he'd chosen a name. We'll ask for the name later.",
      likes: 13,
      replies: [
        { by: "gustavo", afterMinutes: 18, body: "First the books, then the sign.", likes: 6 },
        {
          by: "dee",
          afterMinutes: 44,
          body: "“Name later” would save me ten minutes per shop. They always ring their sister about the name.",
          likes: 2,
        },
      ],
    },
    {
      by: "lukas",
      day: 2,
      at: "13:30",
      body: "Contrast check now runs on the colours that shops choose for their own pages. If mint on white can't be read, we darken it until it can and show both. 1,340 shops just became readable in daylight. #accessibility",
      likes: 12,
      replies: [
        { by: "aoife", afterMinutes: 7, body: "I'm not crying, it's the mint.", likes: 3 },
        {
          by: "hugo",
          afterMinutes: 35,
          body: "As a sign painter I must say: mint on white was always a cry for help.",
          likes: 2,
        },
      ],
    },
    {
      by: "jun",
      day: 1,
      at: "11:35",
      body: "Does anybody know why our icons have three different corner radii? I found 2, 3 and “organic”. I'd like to fix it, unless there's a story.",
      likes: 7,
      replies: [
        {
          by: "hugo",
          afterMinutes: 14,
          body: "“Organic” was me, in 2019, on a train. There is a story, but it's not an excuse. Please fix it.",
          likes: 4,
        },
        {
          by: "noor",
          afterMinutes: 25,
          body: "You've just been given the icons, Jun. Congratulations.",
          likes: 3,
          replies: [
            {
              by: "jun",
              afterMinutes: 4,
              body: "I have never owned anything with this many corners.",
              likes: 4,
            },
          ],
        },
      ],
    },
  ],
}
