import type { Scene } from "../scene"

/** A dachshund, a heron, a lost charger, plants, bicycles: the places where people work. */
export const office: Scene = {
  topics: ["animals", "culture", "bikes"],
  posts: [
    {
      by: "frieda",
      day: 21,
      at: "08:40",
      body: "Knödel's week in Berlin: Monday desk 4, Tuesday phone room, Wednesday crit (he's strict), Thursday with Finance, Friday off. Please don't feed him. He'll say that I didn't. I did. #knoedel",
      likes: 16,
      replies: [
        {
          by: "lena",
          afterMinutes: 30,
          body: "On Thursdays he sleeps on the petty cash. It's never been safer.",
          likes: 3,
        },
        {
          by: "noor",
          afterMinutes: 55,
          body: "He left crit early last week. We dropped the modal.",
          likes: 4,
        },
      ],
    },
    {
      by: "lukas",
      day: 20,
      at: "13:40",
      body: "Lost: one USB-C charger, white, with a strip of blue tape, last seen in the small meeting room in Berlin. It's not valuable, it's only that I've lost four this year and I'm starting to take it personally.",
      likes: 5,
      replies: [
        {
          by: "yara",
          day: 14,
          at: "09:30",
          body: "Is it the one in the plant? I found one in the plant on my first day and thought that it was a custom.",
          likes: 13,
          replies: [
            {
              by: "frieda",
              afterMinutes: 6,
              body: "In MY plant?",
              likes: 4,
              replies: [
                { by: "lukas", afterMinutes: 5, body: "I can explain three of the four now.", likes: 4 },
              ],
            },
          ],
        },
        {
          by: "sam",
          afterMinutes: 35,
          body: "I have a drawer in Prague with 61 white chargers in it. Each of them is somebody's lost one. It's like a lighthouse keeper's attic.",
          likes: 4,
        },
      ],
    },
    {
      by: "tanvi",
      day: 19,
      at: "09:05",
      pictures: ["kites"],
      body: "Seen from the fourth floor in Pune before stand-up: two black kites teaching a third one to land on the water tank. Third one needs four attempts. Everybody on the balcony clapped. Stand-up was late and nobody minded. #birds",
      likes: 16,
      replies: [
        {
          by: "pavel",
          afterMinutes: 210,
          body: "What was its error budget?",
          replies: [{ by: "tanvi", afterMinutes: 14, body: "Three.", likes: 4 }],
        },
      ],
    },
    {
      by: "bo",
      day: 18,
      at: "08:50",
      body: "First frost. Reminder that the rack in the Berlin yard is 40 cm from a drainpipe that points exactly at saddles. I've asked the drainpipe. Use the other side. #bikes",
      likes: 9,
      replies: [
        { by: "lena", afterMinutes: 12, body: "I found out at 7:40. I sit on a folder now.", likes: 4 },
        {
          by: "frieda",
          afterMinutes: 38,
          body: "Plumber comes on Friday. In the meantime there's a bucket with a note. The note is firm.",
          likes: 2,
        },
      ],
    },
    {
      by: "ivana",
      day: 16,
      at: "09:15",
      body: "After the rain: nineteen penny buns and one argument with a wild boar, north of Mělník. The buns are in the Prague kitchen, the argument is settled, he was right. #mushrooms",
      likes: 14,
      replies: [
        {
          by: "sam",
          afterMinutes: 10,
          body: "Has somebody who isn't you verified the mushrooms? Two-person rule, you wrote it.",
          likes: 6,
          replies: [
            {
              by: "ivana",
              afterMinutes: 8,
              body: "My mother, by video, with a serial number. I'm proud of you.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "anjali",
      day: 15,
      at: "12:10",
      body: "The lift in Pune is out until 4. The stairs have 88 steps and on each landing I've put a fact about one of you. Landing 3 is about Sunita and a peacock. You'll want to walk.",
      likes: 17,
      replies: [
        { by: "sunita", afterMinutes: 20, body: "The peacock started it.", likes: 7 },
        {
          by: "arjun",
          afterMinutes: 42,
          body: "I went up twice. Landing 5 isn't true, I was the goalkeeper AND the referee.",
          likes: 3,
        },
      ],
    },
    {
      by: "sam",
      day: 13,
      at: "14:20",
      body: "The badge reader in Prague now opens in 0.3 s and not in 4. The old one asked a server that asked a server that I switched off in May. I'd like to apologise for every morning of your summer.",
      likes: 14,
      replies: [
        {
          by: "karel",
          afterMinutes: 18,
          body: "I've read two novels in front of that door. Small ones. I'll miss it.",
          likes: 4,
        },
      ],
    },
    {
      by: "zuzana",
      day: 12,
      at: "08:35",
      body: "Both children are ill, so I'm at home today and answer in the gaps. If a message of mine contains a dinosaur, it's not from me, but I stand by it.",
      likes: 16,
      replies: [
        {
          by: "ondrej",
          afterMinutes: 15,
          body: "We've got the stand-up. Stay with the dinosaurs.",
          likes: 2,
        },
        {
          by: "zuzana",
          afterMinutes: 100,
          body: "🦕🦕🦕 jjjjjjjjjj",
          likes: 9,
          replies: [{ by: "viktor", afterMinutes: 3, body: "Approved.", likes: 6 }],
        },
      ],
    },
    {
      by: "hugo",
      day: 12,
      at: "15:05",
      body: "The lift in the Lisbon building now has a hand-painted sign: “SOBE. ÀS VEZES.” (It goes up. Sometimes.) The landlord has written to me. He would like one for the garage.",
      likes: 17,
      repostedBy: ["mo"],
    },
    {
      by: "sneha",
      day: 11,
      at: "09:40",
      body: "Crossword on the Pune whiteboard, 7 down, eight letters: “It holds everything and nobody can say no to it”. I have _ _ T _ B _ _ E. It is, isn't it?",
      likes: 9,
      replies: [
        { by: "meera", afterMinutes: 15, body: "My grandmother?", likes: 5 },
        {
          by: "gita",
          afterMinutes: 22,
          body: "I begin at the last letter, as always: it isn't NOTEBOOK. Sorry for the haberdasher.",
          replies: [
            {
              by: "sneha",
              afterMinutes: 4,
              body: "It would have been the better answer. New clue tomorrow.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "tereza",
      day: 8,
      at: "13:20",
      body: "The office plant in Prague (Franz) has been put on trial without anyone having done anything wrong, and is repotted as of today. He's metamorphosed beautifully. #franz",
      likes: 19,
      repostedBy: ["karel", "eliska"],
      replies: [
        {
          by: "karel",
          afterMinutes: 7,
          body: "One morning he woke from uneasy dreams to find himself in a 40-litre pot.",
          likes: 6,
        },
        {
          by: "milan",
          afterMinutes: 28,
          body: "Growth since May: 31 %, non-linear, leaning towards the window.",
          likes: 2,
        },
      ],
    },
    {
      by: "frieda",
      day: 7,
      at: "09:00",
      body: "I'm back from the offsite, and Knödel has forgiven me after 1 h 40 min, half a carrot, and a written statement. Aylin's tile hangs above his basket. He's looking at it like at art. #knoedel",
      likes: 24,
      repostedBy: ["aylin"],
      replies: [
        {
          by: "hugo",
          afterMinutes: 40,
          body: "It is art. It's the first one that I've painted with ears.",
          likes: 4,
        },
      ],
    },
    {
      by: "omkar",
      day: 6,
      at: "08:20",
      body: "Long run before the shift: 24 km, Pashan lake and back. At kilometre 19 I understood the new stock model. At kilometre 20 I'd forgotten it. Nine weeks until the marathon.",
      likes: 11,
      replies: [
        {
          by: "ada",
          afterMinutes: 230,
          body: "What pace at 19? I'd like to understand it too.",
          likes: 3,
          replies: [
            { by: "omkar", afterMinutes: 15, body: "5:50. It may also have been the heat.", likes: 2 },
          ],
        },
      ],
    },
    {
      by: "lena",
      day: 5,
      at: "08:30",
      body: "Havel at 6 this morning: fog, two swans, one cormorant, one colleague of mine on the bank with a bicycle and a thermos, who shouted “your left oar is late”. Thank you, @bo. It was.",
      likes: 15,
      replies: [{ by: "bo", afterMinutes: 18, body: "I was only looking for my other glove.", likes: 5 }],
    },
    {
      by: "anjali",
      day: 3,
      at: "10:50",
      body: "New rule for the quiet room in Pune: it's quiet. The previous rule was the same but it was written by me in capital letters, which is loud. This one is in pencil.",
      likes: 13,
    },
    {
      by: "gita",
      day: 2,
      at: "11:00",
      body: "The 8:40 bus stop has a new dog. Brown, one ear up, escorts each of us to the gate and then goes back for the next one. Support has begun to call him First Responder.",
      likes: 23,
      repostedBy: ["anjali", "tanvi"],
      replies: [
        { by: "frieda", afterMinutes: 250, body: "Knödel sends his collegial regards.", likes: 5 },
        {
          by: "anjali",
          afterMinutes: 12,
          body: "He has water and a mat at the gate since yesterday. I said nothing, I've only put it down.",
          likes: 6,
        },
      ],
    },
    {
      by: "sam",
      day: 1,
      at: "15:20",
      body: "Printer on the second floor, Prague: it isn't broken. It's sulking, since Number 7 of the Shelf gets visitors. I've turned it so that it can see the window.",
      likes: 12,
      replies: [
        { by: "tereza", afterMinutes: 9, body: "I'll say hello to it on the way to Franz.", likes: 2 },
      ],
    },
    {
      weekend: 2,
      on: "sat",
      at: "11:30",
      by: "bo",
      body: "Repair morning in the yard: brought back to life today were five bicycles, one pram and, by a strange path, a bread slicer. Next time in two weeks, bring what squeaks. #bikes",
      likes: 11,
      replies: [
        {
          by: "aylin",
          afterMinutes: 80,
          body: "My bike doesn't squeak any more and I feel as if I was sneaking up on people.",
          likes: 3,
        },
      ],
    },
    {
      weekend: 3,
      on: "sun",
      at: "16:15",
      by: "pavel",
      body: "České Švýcarsko today: sandstone dry, hands not. Route graded VII, falls: two, view from the top: the whole of Saxony and no alerts. The pager was with Ivana. She says it was quiet, and she says it like a threat.",
      likes: 12,
    },
    {
      weekend: 4,
      on: "sat",
      at: "19:40",
      by: "aoife",
      body: "Fiddle session at mine turned out to be four fiddles, a mandola, a washboard and the neighbour from below, who came to complain and sang three songs.",
      likes: 13,
      replies: [
        {
          by: "greta",
          afterMinutes: 50,
          body: "Does the neighbour sing alto?",
          replies: [{ by: "aoife", afterMinutes: 10, body: "Everything except on time.", likes: 3 }],
        },
      ],
    },
  ],
}
