internal import Glibc

/// The bytes of a short text that many tokens are compared with.
struct TextBytes {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  func equals(_ base: UnsafePointer<UInt8>, _ token: Token) -> Bool {
    token.count == bytes.count && memcmp(base + token.start, bytes, bytes.count) == 0
  }

  func begins(_ base: UnsafePointer<UInt8>, _ token: Token) -> Bool {
    token.count >= bytes.count && memcmp(base + token.start, bytes, bytes.count) == 0
  }
}
