export const themes = ["system", "light", "dark"] as const
export type Theme = (typeof themes)[number]

export const themeCookie = "theme"
const yearSeconds = 365 * 24 * 3600

export function readTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system"
}

/** The theme that the page wears now. */
export const currentTheme = (): Theme => readTheme(document.documentElement.dataset.theme)

/** Wears a theme at once, and from the first byte of every later page: the server reads the cookie. */
export function wearTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  const secure = location.protocol === "https:" ? "; Secure" : ""
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`
}
