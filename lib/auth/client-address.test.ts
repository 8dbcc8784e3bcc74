import { describe, expect, test } from "vitest"
import { addressKey, clientAddress, peerHeader } from "./client-address"

const from = (peer: string, forwarded?: string) =>
  new Headers({ [peerHeader]: peer, ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }) })

describe("R02: whom a request without a session counts for", () => {
  test("R02: without a proxy, a forged X-Forwarded-For changes nothing", () => {
    expect(clientAddress(from("192.0.2.7", "203.0.113.1"), 0)).toBe("192.0.2.7")
    expect(clientAddress(from("192.0.2.7", "127.0.0.1, ::1"), 0)).toBe("192.0.2.7")
  })

  test("R02: behind one proxy, only what that proxy saw counts", () => {
    expect(clientAddress(from("10.0.0.1", "203.0.113.1, 198.51.100.9"), 1)).toBe("198.51.100.9")
    expect(clientAddress(from("10.0.0.1", "203.0.113.1, 198.51.100.9, 10.0.0.2"), 2)).toBe("198.51.100.9")
  })

  test("R02: a request that came around the proxies counts for its socket", () => {
    expect(clientAddress(from("192.0.2.7", "198.51.100.9"), 2)).toBe("192.0.2.7")
    expect(clientAddress(from("192.0.2.7"), 1)).toBe("192.0.2.7")
  })

  test("R02: rotating inside a /64 stays in one bucket", () => {
    const network = addressKey("2001:db8:1:2::1")
    for (const address of ["2001:db8:1:2:ffff::9", "2001:0DB8:0001:0002:a:b:c:d", "[2001:db8:1:2::5]:443"])
      expect(addressKey(address)).toBe(network)
    expect(addressKey("2001:db8:1:3::1")).not.toBe(network)
    expect(addressKey("::ffff:192.0.2.7")).toBe("192.0.2.7")
  })

  test("R02: everything unreadable shares one bucket", () => {
    for (const address of ["", "unknown", "1.2.3", "evil.example", "999.1.1.1", "a".repeat(500), "1.2.3.4.5"])
      expect(addressKey(address)).toBe("unknown")
  })
})
