import type { Scene } from "../scene"

/** What is at the top of the feed when somebody opens the demo. */
export const today: Scene = {
  topics: ["launch", "customers", "culture"],
  posts: [
    {
      minutesAgo: 6,
      by: "priya",
      likes: 31,
      repostedBy: ["ada", "arjun"],
      pictures: ["checkout-times"],
      body: "The new checkout is at 10 % since this morning. Error rate 0.02 %, flat; p95 went from 840 to 310 ms. @cy, it was your queue. Dashboard: https://grafana.acme.example/checkout #launch",
      replies: [
        { by: "cy", afterMinutes: 1, body: "It was @meera's measuring. I only said “one commit”.", likes: 1 },
        {
          by: "roland",
          afterMinutes: 2,
          body: "Frau Bergmann is in the 10 %. She says that it's “in order”. I've known her for nine years and that's fireworks.",
          likes: 2,
        },
        { by: "tanvi", afterMinutes: 3, body: "Minus one croissants sold so far: 0.", likes: 2 },
        { by: "hugo", afterMinutes: 4, body: "DULL. (In a serif.)", likes: 2 },
      ],
    },
    {
      minutesAgo: 24,
      by: "jun",
      likes: 18,
      repostedBy: ["noor"],
      pictures: ["no-suppliers", "no-orders", "no-counts"],
      body: "Second draft of the empty states. They try to say what to do next now, rather than that nothing is there. Is it too chatty in German? Honest feedback very welcome, I have thick skin until about 5. https://design.rookery.example/empty-states",
      replies: [
        {
          by: "eliska",
          afterMinutes: 2,
          body: "“Add a supplier to order from.” Not a word too many. I've nothing to delete and I don't know where to put my hands.",
          likes: 2,
        },
        {
          by: "aylin",
          afterMinutes: 3,
          body: "German: „Füge jetzt deinen ersten Lieferanten hinzu“ is long on a phone. „Ersten Lieferanten anlegen“?",
          replies: [
            {
              by: "jun",
              afterMinutes: 3,
              body: "Much better. Changed.",
              replies: [
                {
                  by: "lukas",
                  afterMinutes: 2,
                  body: "And it fits on one line at 360 px, I've just tried.",
                  likes: 1,
                },
              ],
            },
          ],
        },
        {
          by: "dee",
          afterMinutes: 5,
          body: "“2 of 6 done” makes me want to do the third. It's going to work.",
          likes: 1,
        },
        { by: "ishaan", afterMinutes: 6, body: "The shelf is shorter! Thank you." },
        {
          by: "mei",
          afterMinutes: 8,
          body: "I'd like to show it to two shops next week. You'd come along and not say a word, which is the hard part.",
          likes: 1,
        },
        { by: "hugo", afterMinutes: 9, body: "The corners, Jun. All the same. I'm moved.", likes: 2 },
        {
          by: "aoife",
          afterMinutes: 11,
          body: "The drawing is hidden from screen readers and the heading isn't. Right as it is.",
          likes: 1,
        },
        {
          by: "noor",
          afterMinutes: 14,
          body: "This is a third draft that you call a second. Ship it after crit.",
          likes: 2,
        },
      ],
    },
    {
      minutesAgo: 64,
      by: "ada",
      likes: 42,
      repostedBy: ["marguerite", "henrike", "zuzana"],
      body: "Thank you, @dee, @tomas and @ondrej: you stayed with the Bergmanns until their import was clean, on a Friday evening, one of you from a tram. A parcel came for you. It's an olive tree. It says “as a present”. #bergmann",
      replies: [
        {
          by: "tomas",
          afterMinutes: 4,
          body: "One tree, three people, two countries and a tax rate. Where does it live?",
          likes: 3,
          replies: [
            {
              by: "frieda",
              afterMinutes: 3,
              body: "On the Berlin terrace, in the pot of the fax machine's old plant. Knödel has inspected it.",
              likes: 2,
            },
          ],
        },
        {
          by: "dee",
          afterMinutes: 7,
          body: "I've knitted through that whole import. It's getting a scarf.",
          likes: 4,
        },
        { by: "ondrej", afterMinutes: 9, body: "I now know all the stops of line 12.", likes: 2 },
        {
          by: "marguerite",
          afterMinutes: 14,
          body: "The three of you were told to take a day off for it, and I see all three of you online. We'll talk about it. With olives.",
          likes: 3,
        },
        { by: "karel", afterMinutes: 21, body: "Line 12 is a beautiful line.", likes: 2 },
      ],
    },
    {
      minutesAgo: 128,
      by: "nia",
      likes: 17,
      body: "Where do I find the current answers to security questionnaires? The wiki page says “see shared drive”, the shared drive says “see wiki”, and a clinic pharmacy asks me for them by tonight. (Hello, by the way! First day.) #askus",
      replies: [
        {
          by: "jonas",
          afterMinutes: 3,
          body: "Hello Nia! With me. I've sent you the 2-page version and the 40-page one. Send the 2 pages, then they rarely want the 40.",
          likes: 2,
          replies: [
            {
              by: "nia",
              afterMinutes: 6,
              body: "They've already replied “perfect”. Four hours in and I've been useful. Thank you!",
              likes: 3,
            },
          ],
        },
        {
          by: "ivana",
          afterMinutes: 8,
          body: "And I've just broken the loop: both pages point to https://wiki.rookery.example/security/answers, which has an owner (me) and a date (today).",
          likes: 2,
        },
        {
          by: "frieda",
          afterMinutes: 12,
          body: "Your chair, your key and a dachshund are on their way to you, in descending order of speed.",
          likes: 3,
        },
        {
          by: "ada",
          afterMinutes: 25,
          body: "Welcome, Nia. A first day with a customer question is a good first day.",
          likes: 2,
        },
      ],
    },
    {
      minutesAgo: 172,
      by: "eve",
      body: "The Galway letter goes out tomorrow; she has approved every comma and asked for one more. I've given it to her. #letter",
      likes: 19,
      replies: [
        {
          by: "eliska",
          afterMinutes: 12,
          body: "Where?",
          replies: [{ by: "eve", afterMinutes: 4, body: "After “insufferable”.", likes: 3 }],
        },
      ],
    },
    {
      minutesAgo: 240,
      by: "cy",
      likes: 38,
      repostedBy: ["pavel", "viktor", "priya", "sneha"],
      body: "From my #pgconf notes, the three things I keep repeating: `SKIP LOCKED` is plenty until about 5k jobs a second; measure your autovacuum before you add a broker; and `pg_notify` inside the transaction that writes takes one lock for everybody, which cost us 80 % of throughput in the test.",
      replies: [
        {
          by: "bo",
          afterMinutes: 15,
          body: "The third surprised me. Is that why the live view froze on Saturdays?",
          replies: [
            {
              by: "cy",
              afterMinutes: 10,
              body: "That's why. It now notifies after the commit, in batches, 20 times a second. Nobody sees 50 ms.",
              likes: 2,
              replies: [{ by: "pavel", afterMinutes: 8, body: "I see 50 ms. But I forgive it.", likes: 2 }],
            },
          ],
        },
        {
          by: "yara",
          afterMinutes: 34,
          body: "I've drawn the lock as a revolving door. May I put it in the wiki page?",
          replies: [{ by: "cy", afterMinutes: 5, body: "You may replace my paragraph with it.", likes: 3 }],
        },
        {
          by: "ivana",
          afterMinutes: 50,
          body: "Days since we discussed a message broker: 5. A personal best.",
          likes: 3,
        },
      ],
    },
    {
      minutesAgo: 285,
      by: "henrike",
      body: "Greta's question 38, the one on pay bands by place: it gets a real answer and not a nice one. Greta, Priya and I have three afternoons for it, and you'll read our working, not only the result.",
      likes: 34,
      repostedBy: ["priya", "bo"],
      replies: [{ by: "bo", afterMinutes: 25, body: "Thank you for not answering it quickly.", likes: 4 }],
    },
    {
      minutesAgo: 322,
      by: "frieda",
      body: "Nia has arrived, Nia has a key, Nia has been sniffed and accepted. Desk 4, by the window, next to Knödel's Monday. #welcome",
      likes: 25,
      replies: [
        {
          by: "nia",
          afterMinutes: 30,
          body: "I had an interview with the CEO and one with the dog. The second was harder.",
          likes: 5,
        },
      ],
    },
    {
      minutesAgo: 46,
      by: "omkar",
      body: "A blue printer in Satara just came back to life because I told the owner to hold the button and close the lid. It's been on the error message for three weeks. He'd read it, he says; he only wanted to hear it from somebody. #support",
      likes: 15,
    },
    {
      minutesAgo: 97,
      by: "pavel",
      body: "Nothing happened last night. I'd like to report it, as nobody ever does.",
      likes: 28,
      repostedBy: ["ivana"],
      replies: [{ by: "hugo", afterMinutes: 20, body: "Dull is the date.", likes: 3 }],
    },
    {
      minutesAgo: 205,
      by: "mateus",
      pictures: ["oranges"],
      body: "The oranges have landed, Lisbon kitchen, second shelf. One each, says Curro, and two for whoever looks pale. Under this light everybody has had two. #kitchen",
      likes: 16,
    },
    {
      by: "oskar",
      minutesAgo: 392,
      body: "Back from Prague with half a loaf in my bag. I'm still sceptical about sourdough as a movement. As a breakfast it has made its point.",
      likes: 15,
      replies: [{ by: "cy", afterMinutes: 25, body: "I'll put that on the bag.", likes: 4 }],
    },
    {
      by: "dee",
      minutesAgo: 268,
      body: "A question for Engineering, no hurry: when an import stops, can it say at which article, by name? “Row 131,882” means counting. “Fuchsia” means laughing. https://wiki.rookery.example/imports/ideas #support",
      likes: 10,
      replies: [
        {
          by: "ondrej",
          afterMinutes: 18,
          body: "Merged ten minutes ago. I was hoping that you'd ask after I'd done it.",
          likes: 6,
          replies: [
            {
              by: "dee",
              afterMinutes: 3,
              body: "You sent me into the weekend with a tram and now this.",
              likes: 2,
            },
          ],
        },
      ],
    },
  ],
}
