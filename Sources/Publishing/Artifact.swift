package import Pages

/// A file of the published site.
package struct Artifact: Sendable {
  package let address: Address
  package let bytes: [UInt8]

  package init(address: Address, bytes: [UInt8]) {
    self.address = address
    self.bytes = bytes
  }
}
