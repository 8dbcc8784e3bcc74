/** The way to the directory, from where there is nobody yet. */
export const FindPeople = () => (
  <a className="button button-primary" href="/people">
    Find people
  </a>
)
