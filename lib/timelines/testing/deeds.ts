import type { Viewer } from "@/lib/auth/viewer"
import type { ErrorCode } from "@/lib/core/errors"
import type { GroupVisibility } from "@/lib/groups/view"
import type { CompanyModel, ModelGroup, ModelPost } from "./company-model"

/** What somebody does: all numbers count people, groups or, backwards, posts. */
export type Deed = {
  who: number
  whom: number
  place: number
  back: number
  visibility: GroupVisibility
  /** Among several posts of a run, so that each says something of its own. */
  text: number
}

/** A deed as the model sees it: the group and the post that it is about; posts may have none. */
export type Situation = Deed & { model: CompanyModel; group: ModelGroup; post: ModelPost | undefined }

/** The same in the real company. */
export type Doing = { viewer: Viewer; handle: string; slug: string; id: string; body: string } & Pick<
  Deed,
  "visibility"
>

export type DeedRule = {
  /** "ok", or in which way it has to be refused. */
  outcome: (situation: Situation) => "ok" | ErrorCode
  /** What changes in the model when it is not refused; `made` is what the real deed answered. */
  change?: (situation: Situation, made: unknown) => void
  really: (doing: Doing) => Promise<unknown>
  /** It is about a post, and cannot be done as long as there is none. */
  needsPost?: boolean
}
