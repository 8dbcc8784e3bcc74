import { generateKeyPairSync, sign } from "node:crypto"

/** A certificate that vouches for itself to be this host, and its key, both in PEM. */
export function certificateFor(host: string): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const name = sequence(set(sequence(oid("2.5.4.3"), der(0x0c, Buffer.from(host)))))
  const alternative = sequence(der(0x82, Buffer.from(host)))
  const algorithm = sequence(oid("1.2.840.10045.4.3.2"))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(instant("20200101000000Z"), instant("20991231000000Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(oid("2.5.29.17"), der(0x04, alternative)))),
  )
  const signature = sign("sha256", body, privateKey)
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? []
  return {
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----"].join("\n"),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  }
}

/** One element of DER: what it is, how long it is, and what is in it. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const set = (...parts: Buffer[]) => der(0x31, ...parts)
const instant = (text: string) => der(0x18, Buffer.from(text))

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]))
}

/** In base 128, all but the last with the high bit. */
function inSevens(number: number): number[] {
  const digits = [number & 127]
  for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128)
  return digits
}
