import Provider, { interactionPolicy, type KoaContextWithOIDC } from "oidc-provider"
import type { Configuration } from "./configuration"
import { readOrCreateKeys } from "./keys"
import type { DemoPeople } from "./people"

const minute = 60
const hour = 60 * minute

/** A real OpenID provider over the demo people: discovery, PKCE, codes, signed ID tokens with the profile in them. */
export async function createProvider(configuration: Configuration, people: DemoPeople): Promise<Provider> {
  const keys = readOrCreateKeys(configuration.dataDir)
  const { client } = configuration
  return new Provider(configuration.issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [keys.signingKey] },
    cookies: { keys: [keys.cookieKey] },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name", "preferred_username", "title", "department", "location", "manager"],
    },
    // The profile goes into the ID token, where the app reads it.
    conformIdTokenClaims: false,
    responseTypes: ["code"],
    pkce: { required: () => true },
    findAccount: (_context, subject) => findAccount(people, subject),
    loadExistingGrant: grantAll,
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}`, policy: alwaysAsk() },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AuthorizationCode: minute,
      AccessToken: hour,
      IdToken: hour,
      Interaction: hour,
      Session: hour,
      Grant: hour,
    },
  })
}

async function findAccount(people: DemoPeople, subject: string) {
  const person = await people.find(subject)
  if (!person) return undefined
  const { handle, name, email, title, department, location, manager } = person
  const profile = {
    name,
    preferred_username: handle,
    title,
    department,
    location,
    manager: manager ?? undefined,
  }
  const claims = { sub: subject, email: email ?? undefined, email_verified: email !== null, ...profile }
  return { accountId: subject, claims: async () => claims }
}

/** Nobody is asked whether Rookery may know who they are: it is the company's own application. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId,
    accountId: oidc.session?.accountId,
  })
  grant.addOIDCScope("openid email profile")
  await grant.save()
  return grant
}

/** Shows the people at every sign-in, so that the next one can be somebody else. */
function alwaysAsk() {
  const policy = interactionPolicy.base()
  const { REQUEST_PROMPT, NO_NEED_TO_PROMPT } = interactionPolicy.Check
  const choose = new interactionPolicy.Check(
    "choose_person",
    "choose who you are",
    "login_required",
    (context) => (context.oidc.result?.login ? NO_NEED_TO_PROMPT : REQUEST_PROMPT),
  )
  policy.get("login")?.checks.add(choose)
  return policy
}
