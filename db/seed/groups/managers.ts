import type { GroupSeed } from "../group-seed"

/** Those who have people reporting to them, on what that is like. */
export const managers: GroupSeed = {
  name: "Managers",
  visibility: "private",
  hue: 1,
  description:
    "For everybody with people reporting to them. Situations, not persons; and what did you do then?",
  rules:
    "What concerns somebody is said to them first.\nNo names of people who can't answer here.\nBring the situation, leave the file.",
  owner: "greta",
  founded: { day: 21, at: "11:30" },
  moderators: ["ada"],
  members: ["henrike", "priya", "noor", "roland", "marguerite", "oskar", "lena", "ivana", "arjun", "zuzana"],
  topics: ["culture", "numbers"],
  requests: [
    {
      by: "gita",
      day: 1,
      at: "11:20",
      note: "Omkar reports to me now, on paper as well. I'd like to hear how others have the talk about shifts.",
    },
  ],
  posts: [
    {
      by: "greta",
      day: 20,
      at: "14:15",
      isPinned: true,
      body: "Why it's private: not because of secrets, because of half-finished thoughts. What's said about a person is said to that person first, so there are no names in here. Pay, bands and rules go to Everyone, where they belong.",
    },
    {
      by: "arjun",
      day: 16,
      at: "12:40",
      body: "Situation: somebody very good says yes to everything, and I only notice in the evening. How do you make “no” easy for a person who likes to please?",
      replies: [
        {
          by: "noor",
          afterMinutes: 20,
          body: "Ask in the same breath what they'd drop for it. A yes that costs something comes more slowly.",
          likes: 5,
        },
        {
          by: "marguerite",
          afterMinutes: 45,
          body: "I say no to them first, about something small. They have to see that nobody dies.",
          likes: 4,
        },
        {
          by: "zuzana",
          afterMinutes: 70,
          body: "I asked for a list of what wasn't done because of the rest. In the first week it was empty. In the second one it wasn't.",
          likes: 3,
        },
      ],
    },
    {
      by: "lena",
      day: 12,
      at: "09:20",
      body: "61 % of this year's training budget is unspent, with six weeks to go. It isn't that nobody wants to. People ask me for it as if they were asking for my lunch. Please ask yours, one by one, by name.",
      replies: [
        {
          by: "roland",
          afterMinutes: 30,
          body: "Four of mine thought that it was for engineers.",
          replies: [
            {
              by: "lena",
              afterMinutes: 6,
              body: "It's also for whoever has to understand engineers.",
              likes: 5,
            },
          ],
        },
      ],
    },
    {
      by: "priya",
      day: 8,
      at: "16:20",
      body: "Question 38, before it's answered: I'd like each of us to be able to say to somebody in Pune, aloud and to their face, why they earn what they earn. I've tried it in the mirror. I'm not there.",
      likes: 8,
      replies: [
        {
          by: "ada",
          afterMinutes: 25,
          body: "I've tried it with Greta. I'm not there either, and I sign it.",
          likes: 6,
        },
        {
          by: "henrike",
          afterMinutes: 60,
          body: "Then that's how we'll work on it: say it aloud to one another until it's true, or until it's changed.",
          likes: 7,
        },
      ],
    },
    {
      by: "marguerite",
      day: 5,
      at: "15:05",
      body: "Somebody told me today that they'd like to have my job one day. I was so pleased that I forgot to be clever about it. What does one do next?",
      replies: [
        {
          by: "ada",
          afterMinutes: 15,
          body: "Give them a piece of it. A real one, with a date on it.",
          likes: 5,
        },
        {
          by: "oskar",
          afterMinutes: 32,
          body: "And say which piece you'd like to keep for longest.",
          likes: 2,
        },
      ],
    },
    {
      by: "greta",
      day: 1,
      at: "15:50",
      body: "There's a request by Gita, with a good note. She leads people, so from me it's a yes; I'll leave it until tomorrow in case one of you sees something that I don't.",
      replies: [
        { by: "ivana", afterMinutes: 8, body: "Yes.", likes: 2 },
        { by: "roland", afterMinutes: 20, body: "Yes, and why only now?", likes: 4 },
      ],
    },
  ],
}
