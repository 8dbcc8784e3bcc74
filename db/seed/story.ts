import type { Scene } from "./scene"
import { askus } from "./scenes/askus"
import { corridor } from "./scenes/corridor"
import { customers } from "./scenes/customers"
import { design } from "./scenes/design"
import { engineering } from "./scenes/engineering"
import { finance } from "./scenes/finance"
import { incident } from "./scenes/incident"
import { kitchen } from "./scenes/kitchen"
import { languages } from "./scenes/languages"
import { launch } from "./scenes/launch"
import { marketing } from "./scenes/marketing"
import { office } from "./scenes/office"
import { offsite } from "./scenes/offsite"
import { pgconf } from "./scenes/pgconf"
import { support } from "./scenes/support"
import { today } from "./scenes/today"
import { welcome } from "./scenes/welcome"

/** Thirty days of the company, a scene after the other; their posts interleave in time. */
export const story: Readonly<Record<string, Scene>> = {
  ...{ askus, corridor, customers, design, engineering, finance, incident, kitchen, languages },
  ...{ launch, marketing, office, offsite, pgconf, support, today, welcome },
}
