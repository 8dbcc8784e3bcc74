import type { GroupSeed } from "../group-seed"

/** bo's own group: parts, routes, and the repair mornings in Berlin. */
export const bikeYard: GroupSeed = {
  name: "Bike yard",
  visibility: "public",
  hue: 3,
  description: "Repair mornings in the Berlin yard, parts that want to live on, and ways without cobbles.",
  rules: "Tools go back to their outline.\nWhat you take, write on the lid.",
  owner: "bo",
  founded: { day: 21, at: "12:40" },
  moderators: ["aylin"],
  members: ["lena", "viktor", "omkar", "yara", "henrike", "frieda", "sam"],
  mutedBy: ["frieda"],
  topics: ["bikes", "travel"],
  posts: [
    {
      by: "bo",
      day: 20,
      at: "17:05",
      isPinned: true,
      body: "In the box under the stairs: 14 brake pads, 3 bottom brackets (ask first), 1 dynamo that hums in B flat. Take what you need, leave what you don't, write it on the lid. The tools go back to the wall, each on its outline. Yes, I've drawn outlines.",
      replies: [
        {
          by: "frieda",
          afterMinutes: 20,
          body: "I've seen them. There's one for my scissors. I'm touched.",
          likes: 6,
        },
      ],
    },
    {
      by: "lena",
      day: 17,
      at: "08:45",
      body: "Is there a way from Köpenick without cobbles? My coffee arrives as foam.",
      replies: [
        {
          by: "bo",
          afterMinutes: 12,
          body: "Along the Spree as far as the Elsenbrücke, then across the yard of the brewery; they'll wave. Nine minutes longer and not one cobble.",
          likes: 3,
          replies: [
            { by: "aylin", afterMinutes: 30, body: "They wave at Lena. At me they point.", likes: 5 },
          ],
        },
      ],
    },
    {
      by: "omkar",
      day: 13,
      at: "18:20",
      body: "News of the Pune chapter (one member): my chain has done 4,000 km and sounds like a drawer of spoons. Is it the chain or am I imagining it?",
      replies: [
        {
          by: "bo",
          afterMinutes: 25,
          body: "Measure twelve links. New it's 30.5 cm. At 30.7 it has begun to eat the sprockets.",
          replies: [
            {
              by: "omkar",
              afterMinutes: 20,
              body: "30.9.",
              replies: [{ by: "bo", afterMinutes: 4, body: "My condolences to the sprockets.", likes: 5 }],
            },
          ],
        },
      ],
    },
    {
      by: "henrike",
      day: 7,
      at: "13:15",
      body: "Our two in Leipzig are asking whether anybody has a truing stand to spare. I've said that I know somebody who'd know.",
      replies: [
        {
          by: "bo",
          afterMinutes: 9,
          body: "We have two. One of them was always meant for Leipzig, it only didn't know yet. I'll bring it on Saturday.",
          likes: 5,
        },
        {
          by: "dee",
          afterMinutes: 33,
          body: "Nabe will have his basket back. He's been sitting in a wheel.",
          likes: 4,
        },
      ],
    },
    {
      by: "yara",
      day: 6,
      at: "15:20",
      body: "Do rollerblades count?",
      replies: [
        {
          by: "bo",
          afterMinutes: 6,
          body: "A bearing is a bearing.",
          likes: 4,
          replies: [
            {
              by: "yara",
              afterMinutes: 3,
              body: "Then I've eight of them, and all of them scream.",
              likes: 3,
            },
          ],
        },
      ],
    },
    {
      by: "viktor",
      day: 4,
      at: "16:55",
      body: "With his move my grandfather has sent a valve cap off his first racing bike, 1961. He doesn't say what for. What do I do with it?",
      replies: [
        { by: "bo", afterMinutes: 8, body: "Ride it.", likes: 4 },
        { by: "aylin", afterMinutes: 24, body: "Rook to front wheel.", likes: 7 },
      ],
    },
    {
      by: "aylin",
      day: 2,
      at: "09:40",
      body: "Left over from the repair morning: two helmets, one bell, one glove (left). The glove isn't Bo's, he's tried.",
      replies: [
        { by: "lena", afterMinutes: 17, body: "Mine. I've been rowing with one warm hand.", likes: 5 },
      ],
    },
  ],
}
