import { ProfileBanner } from "@/components/profile-pictures/profile-banner"
import { Avatar } from "@/components/ui/avatar"
import type { ProfileView } from "@/lib/people/view"
import { LocalTime } from "./local-time"
import { ProfileActions } from "./profile-actions"
import { ProfileChips } from "./profile-chips"
import { ProfileCounts } from "./profile-counts"
import { ProfileLinks } from "./profile-links"
import { StandingNotice } from "./standing-notice"

/** Who somebody is: what the company says, what they say themselves, and how the reader stands to them. */
export function ProfileHeader({ profile }: { profile: ProfileView }) {
  const { handle, name, bio, timeZone, mine } = profile
  const isApart = mine.blocked || mine.blockedBy
  return (
    <section aria-label={`About ${name}`} className="profile">
      <ProfileBanner handle={handle} bannerId={profile.bannerId} />
      <div className="profile-top">
        <Avatar person={profile} size="large" />
        <ProfileActions profile={profile} />
      </div>
      <h2 className="text-name font-bold">
        <bdi>{name}</bdi>
      </h2>
      <p className="text-muted">
        @{handle}
        {timeZone && (
          <>
            {" · "}
            <LocalTime timeZone={timeZone} />
          </>
        )}
        {mine.followsMe && <span className="follows-you">Follows you</span>}
      </p>
      <StandingNotice person={{ handle, name }} standing={mine} />
      {bio && (
        <p className="profile-bio" dir="auto">
          {bio}
        </p>
      )}
      <ProfileLinks links={profile.links} />
      <ProfileChips profile={profile} />
      {!isApart && <ProfileCounts profile={profile} />}
    </section>
  )
}
