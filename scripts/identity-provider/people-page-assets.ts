const hues = [10, 40, 70, 95, 120, 150, 180, 210, 240, 280, 310, 340]

export const style = `
  :root { color-scheme: light dark; --bg: light-dark(#fbfaf8, #131416); --surface: light-dark(#fff, #1a1c1f);
    --sunk: light-dark(#f3f1ed, #222529); --line: light-dark(#e7e3dc, #2c3035); --outline: light-dark(#8d877d, #6f757d);
    --text: light-dark(#1d1b18, #ecebe8); --muted: light-dark(#6b665e, #9b9890); --accent: light-dark(#0b6b8a, #5cb8d6); }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--bg); color: var(--text); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  main { max-width: 560px; margin: 0 auto; padding: 40px 16px; }
  h1 { margin: 0 0 4px; font-size: 22px; line-height: 28px; }
  p { margin: 0 0 20px; }
  a { color: var(--accent); }
  label { display: block; margin-bottom: 6px; font-weight: 600; }
  input { width: 100%; min-height: 44px; padding: 8px 14px; border: 1px solid var(--outline); border-radius: 12px;
    background: var(--surface); color: inherit; font: inherit; }
  ul { display: grid; gap: 6px; margin: 16px 0; padding: 0; list-style: none; }
  button { display: flex; gap: 12px; align-items: center; width: 100%; padding: 10px 14px; border: 1px solid var(--line);
    border-radius: 16px; background: var(--surface); color: inherit; font: inherit; text-align: left; cursor: pointer; }
  button:hover { background: var(--sunk); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .muted { color: var(--muted); }
  .avatar { display: grid; place-items: center; width: 40px; height: 40px; flex: none; border-radius: 50%;
    background: oklch(0.88 0.065 var(--hue)); color: #20262b; font-weight: 650; font-size: 14px; }
  ${hues.map((hue, index) => `.hue-${index} { --hue: ${hue}; }`).join(" ")}
  [hidden] { display: none; }
  @media (forced-colors: active) { button { border-color: ButtonText; } }
`

// Enter in the box takes the first person left.
export const script = `
  const filter = document.getElementById("filter")
  const items = [...document.querySelectorAll("#people li")]
  const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase()
  const texts = items.map((item) => plain(item.textContent))
  filter.addEventListener("input", () => {
    const words = plain(filter.value).split(/\\s+/)
    items.forEach((item, index) => { item.hidden = !words.every((word) => texts[index].includes(word)) })
    document.getElementById("none").hidden = items.some((item) => !item.hidden)
  })
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter") items.find((item) => !item.hidden)?.querySelector("button").click()
  })
`
