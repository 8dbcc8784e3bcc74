import type { Handle } from "./people"
import type { PictureName } from "./pictures"

/** Who shows a face, and perhaps a banner; everybody else has their initials, as in any company. */
export const faces: Partial<Record<Handle, { banner?: PictureName }>> = {
  ...{ ada: { banner: "film-evening" }, cy: { banner: "film-morning" }, mo: {}, henrike: {}, priya: {} },
  ...{ arjun: {}, mei: {}, sam: {}, greta: {}, zuzana: {}, mateus: {}, noor: {}, jonas: {}, nia: {} },
  ...{ marguerite: { banner: "kites" }, rahul: {}, sneha: {}, tomas: {} },
}
