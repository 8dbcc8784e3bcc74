import type { Scene } from "../scene"

/** Bread, soup, chai, the coffee machine called Amália, and the fridge. */
export const kitchen: Scene = {
  topics: ["food", "culture"],
  posts: [
    {
      weekend: 1,
      on: "sun",
      at: "17:30",
      by: "cy",
      likes: 41,
      repostedBy: ["kenji", "filip"],
      body: "Bread. #kitchen",
      replies: [
        {
          by: "arjun",
          afterMinutes: 20,
          body: "Crumb?",
          replies: [
            {
              by: "cy",
              afterMinutes: 4,
              body: "Open, slightly sour, a bit smug. 78 % water, 19 h in the cold.",
              likes: 2,
              replies: [{ by: "arjun", afterMinutes: 7, body: "As a bankrupt baker: respect.", likes: 4 }],
            },
          ],
        },
        {
          by: "oskar",
          afterMinutes: 42,
          body: "Sceptical as ever. Is there a slice for the sceptic?",
          replies: [
            {
              by: "cy",
              afterMinutes: 6,
              body: "You'd have to come to Prague.",
              replies: [
                {
                  by: "oskar",
                  afterMinutes: 3,
                  body: "I've a meeting in Prague. I don't know yet which one.",
                  likes: 5,
                },
              ],
            },
          ],
        },
        {
          by: "sam",
          afterMinutes: 60,
          body: "I'm in the office early tomorrow. I have butter. I'm only saying.",
          likes: 3,
        },
        {
          by: "pavel",
          afterMinutes: 66,
          body: "I have on call and therefore a moral claim to the crust.",
          likes: 3,
        },
        { by: "fatima", afterMinutes: 71, body: "Mint tea is set for 9:30. Second floor.", likes: 2 },
        {
          by: "zuzana",
          afterMinutes: 80,
          body: "My children asked if bread can be a present. They've met this bread.",
          likes: 2,
        },
        { by: "kenji", afterMinutes: 95, body: "Berlin feels far away today.", likes: 2 },
        { by: "bo", afterMinutes: 101, body: "350 km. By bicycle: Thursday. Keep me a heel.", likes: 3 },
        {
          by: "eliska",
          afterMinutes: 110,
          body: "I appreciate a post with one word in it and the word is right.",
          likes: 4,
        },
        {
          by: "tanvi",
          afterMinutes: 60,
          body: "Steps to reproduce, please. Mine came out like a chair.",
          likes: 4,
          replies: [
            {
              by: "cy",
              afterMinutes: 40,
              body: "Which chair? A stool is too little water. An armchair is too much time.",
              likes: 4,
            },
          ],
        },
        {
          by: "filip",
          afterMinutes: 120,
          body: "I'd trade a flat white for a slice. Market rate.",
          likes: 2,
        },
        {
          by: "lukas",
          afterMinutes: 125,
          body: "I once made bread in a flower pot. It tasted like the flower.",
          deletedAfterMinutes: 12,
          replies: [
            { by: "noor", afterMinutes: 5, body: "Stand by it, Lukas. It was a brave flower.", likes: 2 },
          ],
        },
        {
          by: "ivana",
          afterMinutes: 132,
          body: "There was a slice on my desk on Friday with a note that said “for the runbook”. I'd write ten more runbooks.",
          likes: 2,
        },
        { by: "karel", afterMinutes: 141, body: "Does it come in H0?", likes: 4 },
        { by: "mei", afterMinutes: 190, body: "I'd like to interview the bread.", likes: 2 },
      ],
    },
    {
      by: "mo",
      day: 20,
      at: "08:55",
      body: "The Lisbon coffee machine (Amália) is descaled, polished and sings again. She'd like you to know that the grinder is not a place for cocoa, whoever you are. #kitchen",
      likes: 10,
      replies: [
        { by: "mateus", afterMinutes: 25, body: "It was one time and I was sad about football.", likes: 6 },
      ],
    },
    {
      by: "anjali",
      day: 19,
      at: "10:00",
      body: "Chai rota is changed: whoever breaks the build makes the 4 o'clock chai. By popular request of those who never break the build. Pune only, sorry, you can't send it by post, we tried. #kitchen",
      likes: 12,
      replies: [
        {
          by: "rohan",
          afterMinutes: 9,
          body: "Third time this week. My ginger ratio is getting really good though.",
          likes: 4,
        },
        {
          by: "meera",
          afterMinutes: 14,
          body: "Some of us suspect him of breaking it on purpose.",
          likes: 2,
        },
      ],
    },
    {
      by: "eliska",
      day: 17,
      at: "12:45",
      body: "To whoever labelled the yoghurt in the Prague fridge “Property of the Ministry of Defence”: it's gone off. Please send somebody with clearance. #kitchen",
      likes: 17,
      replies: [
        { by: "pavel", afterMinutes: 11, body: "I can neither confirm nor deny the yoghurt.", likes: 4 },
        { by: "sam", afterMinutes: 20, body: "It has passed two audits.", likes: 3 },
      ],
    },
    {
      by: "gustavo",
      day: 16,
      at: "14:10",
      body: "Pumpkin soup on the lunch menu in Lisbon for the fourth day running. I've looked into the accounts. We bought 60 kg of pumpkin. It seems that somebody typed the price in the field for the quantity. It was me. #kitchen",
      likes: 37,
      repostedBy: ["catarina", "chiara"],
      replies: [
        { by: "catarina", afterMinutes: 6, body: "This explains everything about my month.", likes: 5 },
        {
          by: "ishaan",
          afterMinutes: 30,
          body: "Which screen? I'd like to make those two fields look less like twins.",
          replies: [
            {
              by: "gustavo",
              afterMinutes: 12,
              body: "Ours. Stockroom, “Add delivery”. In this way my suffering may have a use.",
              likes: 3,
            },
          ],
        },
        { by: "tanvi", afterMinutes: 45, body: "Filed as: 60 kg pumpkin, reproducible.", likes: 4 },
      ],
    },
    {
      by: "fatima",
      day: 14,
      at: "14:40",
      body: "Mint tea on the second floor in Prague, every day at 15:00, as of today. The rule is that you pour for somebody else, from high up. Spillage is part of onboarding. #kitchen",
      likes: 11,
      replies: [{ by: "viktor", afterMinutes: 40, body: "Poured for five people, hit four.", likes: 2 }],
    },
    {
      by: "filip",
      day: 6,
      at: "11:40",
      body: "As the new ex-barista I was asked to look at the Prague machine. It was set to grind for a different machine. I've changed one number. Please stand back when you first press the button, it's now coffee. #kitchen",
      likes: 22,
      repostedBy: ["sam", "zuzana"],
      replies: [
        { by: "sam", afterMinutes: 5, body: "Four years. It has been four years.", likes: 5 },
        {
          by: "viktor",
          afterMinutes: 13,
          body: "I've cancelled my afternoon. I can hear colours.",
          likes: 4,
        },
      ],
    },
    {
      by: "kenji",
      day: 13,
      at: "12:30",
      body: "お弁当 day in Berlin: I cook for eight on the last Wednesday of each month; put your name on the list by the door. This month: karaage, and a tofu one that's better than it, don't tell anyone. #kitchen",
      likes: 9,
      replies: [
        {
          by: "jun",
          afterMinutes: 3,
          body: "最高です！ I ran to the door. I'm number two.",
          replies: [
            { by: "frieda", afterMinutes: 4, body: "I live next to the door. I'm number one.", likes: 4 },
          ],
        },
      ],
    },
    {
      by: "sunita",
      day: 12,
      at: "09:50",
      body: "Tomatoes. The balcony has produced 9 kg and I'm one person with a husband who says he's allergic, to tomatoes, since Sunday. Basket is next to the lift, Pune, help yourselves. #kitchen",
      likes: 11,
      replies: [
        {
          by: "sneha",
          afterMinutes: 35,
          body: "Rasam for the data team tonight. You've no idea what you've done. Thank you.",
          likes: 2,
        },
      ],
    },
    {
      by: "noor",
      day: 11,
      at: "09:10",
      body: "The Berlin dishwasher has two modes now: the one that it has, and the one that people believe it has. I've drawn a picture and taped it to the door. It's my most used design this year. #kitchen",
      likes: 14,
      replies: [
        {
          by: "eliska",
          afterMinutes: 25,
          body: "Could I edit the word “please”? You have four of them.",
          likes: 2,
        },
        { by: "mei", afterMinutes: 42, body: "I observed 6 users. 5 read it. 1 opened the oven.", likes: 5 },
      ],
    },
    {
      by: "roland",
      day: 6,
      at: "13:05",
      body: "The four cakes for shop 5,000: Berlin had plum, Prague had honey, Lisbon had a wall of pastéis, Pune had something with saffron that I've only seen as a photograph and can't stop thinking about. #kitchen #milestone",
      likes: 12,
      replies: [
        {
          by: "devika",
          afterMinutes: 18,
          body: "It's called kesar barfi cake and there's one slice left, with your name on it, in the freezer, until you visit.",
          likes: 3,
        },
      ],
    },
    {
      by: "beatriz",
      day: 5,
      at: "10:20",
      body: "A parcel from Padaria Aurora has arrived for Chiara “with the good hands”. 24 pastéis. Chiara is in a workshop. This is me, being strong, since 9:40. #kitchen",
      likes: 14,
      replies: [
        {
          by: "chiara",
          afterMinutes: 70,
          body: "23?",
          likes: 6,
          replies: [{ by: "beatriz", afterMinutes: 2, body: "It's called quality control.", likes: 4 }],
        },
      ],
    },
    {
      by: "aylin",
      day: 3,
      at: "12:40",
      body: "My mother has heard that colleagues of mine have “sandwich” for lunch. So tomorrow there'll be börek for thirty in the Berlin kitchen. I had no say in this. #kitchen",
      likes: 23,
      replies: [
        {
          by: "bo",
          afterMinutes: 6,
          body: "I've never felt so cared for by somebody I haven't met.",
          likes: 4,
        },
        {
          by: "lena",
          afterMinutes: 21,
          body: "I'm in the office tomorrow. I wasn't going to be. I am.",
          likes: 2,
        },
        {
          by: "frieda",
          afterMinutes: 33,
          body: "I've put out the good plates. Please tell her that there are good plates.",
          likes: 4,
        },
      ],
    },
    {
      by: "aylin",
      day: 2,
      at: "14:05",
      body: "Börek report: 30 portions, 19 minutes, one dachshund suspiciously calm. My mother asks for the names of those who had two. I've said “everybody” and she's very happy. #kitchen",
      likes: 17,
      replies: [
        {
          by: "frieda",
          afterMinutes: 20,
          body: "Knödel would like to state that he had none. He has flour on his nose while stating it.",
          likes: 6,
        },
      ],
    },
    {
      by: "milan",
      day: 1,
      at: "09:25",
      body: "Coffee consumption in Prague since Filip's change: up 44 %. Meetings that begin on time: up 31 %. I make no claim about causes, I only put the two lines on one chart and look at people. #kitchen",
      likes: 16,
      repostedBy: ["filip"],
      replies: [
        {
          by: "lena",
          afterMinutes: 45,
          body: "Beans: up 44 % too. I've approved it. I read the chart.",
          likes: 3,
        },
      ],
    },
  ],
}
