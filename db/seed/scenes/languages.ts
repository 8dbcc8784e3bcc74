import type { Scene } from "../scene"

/** Eleven mother tongues in one feed: posts in German, Spanish, Portuguese, Japanese, Czech and about all of them. */
export const languages: Scene = {
  topics: ["languages", "words"],
  posts: [
    {
      by: "mo",
      day: 18,
      at: "09:40",
      body: "Which language should we post in? The one that you think in. Most of us read three, and the rest ask. I'd rather have a good sentence in Portuguese than a careful one in English. #languages",
      likes: 22,
      repostedBy: ["beatriz", "catarina", "kenji"],
      replies: [
        { by: "kenji", afterMinutes: 30, body: "ありがとうございます。では、ときどき日本語で。", likes: 3 },
        { by: "beatriz", afterMinutes: 36, body: "Então vou escrever como falo. Preparem-se.", likes: 3 },
        { by: "viktor", afterMinutes: 55, body: "Dobře. (Fine.) That's also how I talk.", likes: 4 },
        {
          by: "devika",
          afterMinutes: 61,
          body: "I think in Malayalam, count in English and argue in Marathi. Which one's this one?",
          replies: [{ by: "mo", afterMinutes: 5, body: "This one's charming.", likes: 4 }],
        },
      ],
    },
    {
      by: "frieda",
      day: 17,
      at: "09:55",
      body: "Liebe alle in Berlin: Die Heizung im dritten Stock kann ab heute zwei Dinge, nämlich an und aus. Bitte nicht mehr mit dem Lineal nachhelfen. Das Lineal war meins.",
      likes: 11,
      replies: [
        { by: "lukas", afterMinutes: 6, body: "Es war sehr überzeugend, das Lineal.", likes: 2 },
        {
          by: "aoife",
          afterMinutes: 25,
          body: "I understood “ruler” and “mine” and I've put it back.",
          likes: 3,
        },
      ],
    },
    {
      by: "catarina",
      day: 16,
      at: "12:50",
      body: "Aviso ao pessoal de Lisboa: o homem das castanhas está outra vez à porta. Uma dúzia por três euros, e pergunta sempre pela @beatriz. #cozinha",
      likes: 10,
      replies: [
        {
          by: "beatriz",
          afterMinutes: 4,
          body: "Diz-lhe que desço em dois minutos. Não, diz-lhe que já desci.",
          likes: 4,
        },
        { by: "mateus", afterMinutes: 9, body: "Ele é do Porto. É um homem sério.", likes: 2 },
      ],
    },
    {
      by: "kenji",
      day: 12,
      at: "10:20",
      body: "日本語の質問です。レジの「お預かりします」は英語でどう訳しますか？直訳は変だし、“received” は冷たい感じがします。 #languages",
      likes: 7,
      replies: [
        {
          by: "jun",
          afterMinutes: 9,
          body: "「Thank you, out of twenty.」と言う店員さんを聞いたことがあります。あたたかいですよね。",
          likes: 2,
        },
        {
          by: "eliska",
          afterMinutes: 30,
          body: "Machine translation tells me that it's about how the till says ‘I take care of your money for a moment’. If so: “Out of 20.00” on the screen, and the human says the rest.",
          likes: 3,
          replies: [
            {
              by: "kenji",
              afterMinutes: 5,
              body: "それです。Exactly this. The screen stays short and the person stays polite.",
              likes: 2,
            },
          ],
        },
      ],
    },
    {
      by: "tomas",
      day: 11,
      at: "18:05",
      body: "Los gemelos han descubierto que mi teléfono de trabajo tiene una bellota y ahora creen que trabajo para una ardilla. No lo he desmentido.",
      likes: 19,
      repostedBy: ["sol"],
      replies: [
        {
          by: "sol",
          afterMinutes: 8,
          body: "¿Y qué tal la jefa?",
          replies: [
            {
              by: "tomas",
              afterMinutes: 3,
              body: "Justa, pero guarda demasiado para el invierno.",
              likes: 5,
            },
          ],
        },
        { by: "lena", afterMinutes: 25, body: "Ich habe das übersetzt und fühle mich gemeint.", likes: 5 },
      ],
    },
    {
      by: "aylin",
      day: 8,
      at: "10:40",
      body: "Frage an alle, die Deutsch als zweite, dritte oder vierte Sprache sprechen: Welches Wort in unserer Kasse versteht ihr nicht? Ich fange an: „Bonrolle“. Ich dachte, das sei Sushi.",
      likes: 16,
      replies: [
        { by: "jun", afterMinutes: 5, body: "„Kassensturz“. I thought that it's an accident.", likes: 6 },
        { by: "chiara", afterMinutes: 14, body: "„Leergut“. How can it be good if it's empty?", likes: 4 },
        {
          by: "bo",
          afterMinutes: 22,
          body: "Nine years in Berlin, and I still say “Tagesabschluss” only on a full stomach.",
          likes: 3,
        },
      ],
    },
    {
      by: "karel",
      day: 7,
      at: "09:30",
      body: "Milí kolegové v Praze, v knihovničce u schodů přibylo šest románů a jeden jízdní řád z roku 1988. Jízdní řád prosím vracejte.",
      likes: 8,
      replies: [
        {
          by: "zuzana",
          afterMinutes: 40,
          body: "Mám ho. Čtu ho dětem. Chtějí vědět, jestli ten vlak dojel.",
          likes: 4,
        },
      ],
    },
    {
      by: "beatriz",
      day: 5,
      at: "17:30",
      body: "Hoje uma cliente em Braga disse-me: “A menina não vende, a menina pergunta.” Vou pôr isto no meu cartão de visita. #clientes",
      likes: 14,
      repostedBy: ["roland", "catarina"],
      replies: [
        {
          by: "roland",
          afterMinutes: 30,
          body: "I had this translated, and you can have it on the card. On all of our cards.",
          likes: 4,
        },
      ],
    },
    {
      by: "aoife",
      day: 3,
      at: "11:30",
      body: "How to say our names, by us, in our own voices: 60 recordings of three seconds each. I'm as guilty as anyone, I'd been calling Ondřej by somebody else's name for a year. https://wiki.rookery.example/names #languages",
      likes: 24,
      repostedBy: ["mo", "greta", "ondrej"],
      replies: [
        { by: "ondrej", afterMinutes: 9, body: "It was a very nice name as well. But thank you.", likes: 6 },
        {
          by: "aylin",
          afterMinutes: 20,
          body: "Listened to all of them at lunch. Gustavo's has a pause in it for effect.",
          likes: 3,
        },
        { by: "gustavo", afterMinutes: 33, body: "It's where the ‘Pires’ goes in and sits down.", likes: 5 },
      ],
    },
    {
      by: "sol",
      day: 2,
      at: "18:20",
      body: "Aviso: mañana traigo a Lisboa 5 kg de naranjas de Curro, que dice que son para “el chico del ordenador, y para los que comen mal”. O sea, para todos.",
      likes: 15,
      replies: [{ by: "mateus", afterMinutes: 10, body: "Sou eu! Sou eu o rapaz do computador!", likes: 4 }],
    },
    {
      by: "lena",
      day: 1,
      at: "08:40",
      body: "Falls jemand aus der Finanzabteilung heute etwas langsam wirkt: Wir haben um sechs auf der Havel gewendet, im Nebel, gegen einen Schwan. Der Schwan hatte Vorfahrt.",
      likes: 13,
    },
    {
      by: "fatima",
      day: 4,
      at: "10:35",
      body: "My Czech teacher has given me a sentence with no vowels for the weekend: “Strč prst skrz krk.” Viktor says that I sound like a label printer. From him that's affection.",
      likes: 16,
      replies: [
        { by: "viktor", afterMinutes: 10, body: "Number 7. The one who believes in itself.", likes: 4 },
      ],
    },
  ],
}
