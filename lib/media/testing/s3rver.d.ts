/** The little of it that our tests use. */
declare module "s3rver" {
  import type { AddressInfo } from "node:net"

  type Options = {
    directory: string
    port: number
    address: string
    silent: boolean
    configureBuckets: { name: string; configs: string[] }[]
  }

  class S3rver {
    constructor(options: Options)
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default S3rver
}
