import Testing

@testable import Store

@Test
func `the checksum has its published check value`() {
  let sum = Array("123456789".utf8).withUnsafeBytes { CRC32C.checksum($0) }
  #expect(sum == 0xe306_9283)
}
