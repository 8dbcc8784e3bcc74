import type { Id } from "@/lib/core/ids"
import { avatarHue } from "@/lib/core/text/avatar"

type BannerProps = { handle: string; bannerId: Id | null }

/** What stands on top of somebody's profile: their banner, over colours of their own until it is there. */
export function ProfileBanner({ handle, bannerId }: BannerProps) {
  const address = (width: number) => `/api/profile-pictures/${bannerId}/${width}`
  return (
    <div className={`profile-cover hue-${avatarHue(handle)}`}>
      {bannerId && (
        // biome-ignore lint/performance/noImgElement: what Next would do to it is done already, and for colleagues alone
        <img
          className="profile-banner"
          src={address(750)}
          srcSet={`${address(750)} 750w, ${address(1500)} 1500w`}
          sizes="(width < 48rem) 100vw, 600px"
          alt=""
          width={1500}
          height={500}
          decoding="async"
        />
      )}
    </div>
  )
}
