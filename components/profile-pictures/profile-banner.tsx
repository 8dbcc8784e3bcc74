import { QuietImage } from "@/components/ui/quiet-image"
import type { Id } from "@/lib/core/ids"
import { avatarHue } from "@/lib/core/text/avatar"

type BannerProps = { handle: string; bannerId: Id | null }

/** What stands on top of somebody's profile: their banner, over colours of their own until it is there. */
export function ProfileBanner({ handle, bannerId }: BannerProps) {
  const address = (width: number) => `/api/profile-pictures/${bannerId}/${width}`
  return (
    <div className={`profile-cover hue-${avatarHue(handle)}`}>
      {bannerId && (
        <QuietImage
          className="profile-banner"
          src={address(750)}
          srcSet={`${address(750)} 750w, ${address(1500)} 1500w`}
          sizes="(width < 48rem) 100vw, 600px"
          width={1500}
          height={500}
        />
      )}
    </div>
  )
}
