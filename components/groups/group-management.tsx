import { SettingsSection } from "@/components/settings/settings-section"
import type { GroupPersonPage, GroupView } from "@/lib/groups/view"
import type { QueuePage } from "@/lib/posts/view"
import { RequestButtons, UnbanButton, WithdrawInvitationButton } from "./admission-buttons"
import { Admissions } from "./admissions"
import { WaitingPosts } from "./waiting-posts"

type ManagementProps = {
  group: GroupView
  requests: GroupPersonPage
  posts: QueuePage
  invitations: GroupPersonPage
  bans: GroupPersonPage
}

/** What waits for those who lead a group, and whom they have invited and banned. */
export function GroupManagement({ group, requests, posts, invitations, bans }: ManagementProps) {
  const { slug } = group
  const moreAt = (what: string) => (cursor: string) => `/groups/${slug}/manage?${what}=${cursor}`
  return (
    <>
      {(group.visibility === "private" || requests.items.length > 0) && (
        <Admissions
          title="Requests to join"
          nobody="Nobody asks to join."
          page={requests}
          moreAt={moreAt("requests")}
        >
          {(person) => <RequestButtons slug={slug} person={person} />}
        </Admissions>
      )}
      {(group.approvesPosts || posts.items.length > 0) && (
        <SettingsSection title="Posts that wait">
          <WaitingPosts slug={slug} posts={posts.items} />
          {posts.next && (
            <a className="button mt-3" href={moreAt("posts")(posts.next)}>
              Show more
            </a>
          )}
        </SettingsSection>
      )}
      <Admissions
        title="Invited"
        nobody="Nobody is invited who has not answered."
        page={invitations}
        moreAt={moreAt("invitations")}
      >
        {(person) => <WithdrawInvitationButton slug={slug} person={person} />}
      </Admissions>
      <Admissions title="Banned" nobody="Nobody is banned." page={bans} moreAt={moreAt("bans")}>
        {(person) => <UnbanButton slug={slug} person={person} />}
      </Admissions>
    </>
  )
}
