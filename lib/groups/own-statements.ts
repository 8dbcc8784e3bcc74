import "server-only"
import { sql } from "drizzle-orm"
import { groupInvitations, groupMembers, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notBlocked } from "@/lib/people/not-hidden"
import type { PersonRef } from "@/lib/people/view"
import { cardColumns, cardJoin, type StoredCard } from "./group-card"
import type { GroupRef } from "./view"

/** The groups that the viewer may begin a conversation in, by name, at most 200. */
export const readAudiences = statement<GroupRef>(
  "groups_audiences",
  sql`select g.slug, g.name, g.hue, g.visibility from ${groupMembers} mine
      join ${groups} g on g.id = mine.group_id
      where mine.person_id = ${me.id} and g.archived_at is null order by g.name, g.id limit 200`,
)

/** Groups that invite the viewer and are in use, newest invitation first, at most 100; none of people blocked either way. */
export const readInvitations = statement<StoredCard & { inviter: PersonRef }>(
  "groups_my_invitations",
  sql`select ${cardColumns(me)}, json_build_object('handle', p.handle, 'name', p.name, 'title', p.title,
        'department', p.department, 'location', p.location, 'avatarId', p.avatar_id::text,
        'left', p.state = 'deactivated') as "inviter"
      from ${groupInvitations} invited join ${groups} g on g.id = invited.group_id
      join ${people} p on p.id = invited.inviter_id ${cardJoin(me)}
      where invited.person_id = ${me.id} and g.archived_at is null and ${notBlocked(me, sql`p.id`)}
      order by invited.created_at desc, g.id limit 100`,
)
