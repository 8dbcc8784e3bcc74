/** Stands where a post was: replies keep their place. */
export function Tombstone() {
  return <p className="post-tombstone">This post was deleted.</p>
}
