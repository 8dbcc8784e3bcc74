import type { GroupSeed } from "../group-seed"

/** One book, and then it closes: read as before, and nothing more is said in it. */
export const bookClub: GroupSeed = {
  name: "Book club",
  visibility: "public",
  hue: 6,
  description: "One long book, four evenings, then we close. The book is Middlemarch.",
  owner: "karel",
  founded: { day: 21, at: "09:10" },
  moderators: ["gita"],
  members: ["eliska", "jun", "marguerite", "sneha", "wanda", "ines", "tereza"],
  topics: ["words", "culture"],
  archived: { day: 4, at: "12:10" },
  posts: [
    {
      by: "karel",
      day: 21,
      at: "12:20",
      body: "The rules: one book, four evenings, and then the club is closed, so that nobody has to leave it. It's Middlemarch, all 800 pages. I've recommended it in eleven bookshops and never finished it.",
      replies: [
        {
          by: "gita",
          afterMinutes: 20,
          body: "I've read the last page. It's excellent, and you may all look forward to it.",
          likes: 5,
        },
        {
          by: "eliska",
          afterMinutes: 34,
          body: "How many of the pages could go?",
          replies: [
            { by: "marguerite", afterMinutes: 11, body: "None, and I'll fight for each one.", likes: 6 },
          ],
        },
      ],
    },
    {
      by: "wanda",
      day: 17,
      at: "13:05",
      body: "Progress according to my sheet: 9 readers, median page 214, and one on page 38 who says that he's savouring it.",
      replies: [{ by: "karel", afterMinutes: 15, body: "I'm savouring it.", likes: 7 }],
    },
    {
      by: "sneha",
      day: 14,
      at: "19:50",
      body: "I've drawn the family tree, as I got lost among the uncles. It has fewer boxes than our data map, and only one of them is called final. It's the will.",
      replies: [
        {
          by: "ines",
          afterMinutes: 30,
          body: "There are two wills. That's the whole point of him.",
          likes: 4,
        },
      ],
    },
    {
      by: "jun",
      day: 11,
      at: "18:30",
      body: "I read it in English, with a dictionary and one tram line. At “that roar which lies on the other side of silence” I went past my stop.",
      replies: [
        {
          by: "marguerite",
          afterMinutes: 18,
          body: "I have that line on a card above the phones.",
          likes: 6,
        },
      ],
    },
    {
      by: "gita",
      day: 7,
      at: "18:10",
      body: "May I say by now why I begin at the end? Whoever knows how it ends stops watching the plot and watches the people. It's the same with tickets.",
      likes: 14,
    },
    {
      by: "karel",
      day: 5,
      at: "17:40",
      body: "Finished: 23:40 last night, at the depot, with the driver waiting for me to turn the page. This evening is the last of the four. Tomorrow I'll close the club, as promised; it can be read here for as long as there's a here.",
      replies: [
        {
          by: "wanda",
          afterMinutes: 25,
          body: "Final sheet: 9 began, 9 finished. I've kept the row called “savouring”.",
          likes: 6,
        },
        {
          by: "gita",
          afterMinutes: 40,
          body: "I've read the first page now. I didn't see it coming.",
          likes: 8,
        },
      ],
    },
  ],
}
