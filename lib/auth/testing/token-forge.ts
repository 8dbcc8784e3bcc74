import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { exportJWK, generateKeyPair, SignJWT } from "jose"

type Claims = Record<string, unknown>
type Header = { alg: string; kid?: string }

/** An identity provider that signs whatever a test wants, on loopback; generous in what it says it supports. */
export async function startTokenForge(clientId: string) {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true })
  const foreign = await generateKeyPair("RS256")
  const jwk = { ...(await exportJWK(publicKey)), kid: "forge-1", alg: "RS256", use: "sig" }
  const codes = new Map<string, { idToken: string; challenge: string }>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const pages: Record<string, () => unknown> = {
      "/.well-known/openid-configuration": () => metadata(issuer),
      "/jwks": () => ({ keys: [jwk] }),
      "/token": () => redeem,
    }
    const page = pages[request.url ?? ""]?.()
    const [status, body] =
      page === redeem ? redeem(new URLSearchParams(await readBody(request))) : [200, page]
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body ?? null))
  }

  function redeem(form: URLSearchParams): [number, unknown] {
    const code = form.get("code") ?? ""
    const grant = codes.get(code)
    codes.delete(code)
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url")
    if (!grant || grant.challenge !== challenge) return [400, { error: "invalid_grant" }]
    return [200, { access_token: "none", token_type: "Bearer", expires_in: 60, id_token: grant.idToken }]
  }

  const complete = (claims: Claims): Claims => {
    const seconds = Math.floor(Date.now() / 1000)
    return { iss: issuer, aud: clientId, iat: seconds, exp: seconds + 300, email_verified: true, ...claims }
  }

  return {
    issuer,
    /** A code that the token endpoint gives this token for, once. */
    codeFor(idToken: string, challenge: string): string {
      const code = `code-${codes.size}-${Math.random()}`
      codes.set(code, { idToken, challenge })
      return code
    },
    sign: (claims: Claims, header: Header = { alg: "RS256", kid: "forge-1" }) =>
      new SignJWT(complete(claims)).setProtectedHeader(header).sign(privateKey),
    /** With a key that is not the provider's. */
    signWithForeignKey: (claims: Claims, header: Header) =>
      new SignJWT(complete(claims)).setProtectedHeader(header).sign(foreign.privateKey),
    /** With the public key as a shared secret: the confusion of asymmetric and symmetric. */
    signWithPublicKey: (claims: Claims) =>
      new SignJWT(complete(claims))
        .setProtectedHeader({ alg: "HS256", kid: "forge-1" })
        .sign(new TextEncoder().encode(JSON.stringify(jwk))),
    /** Not signed at all. */
    unsigned: (claims: Claims) => `${encode({ alg: "none" })}.${encode(complete(claims))}.`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url")

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const part of request) body += part
  return body
}
