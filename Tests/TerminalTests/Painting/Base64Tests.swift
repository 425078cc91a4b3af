import Testing

@testable import Terminal

struct Base64Tests {
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("ü\u{ff}", "w7zDvw=="),
    ])
  func `text for the clipboard is Base64`(text: String, encoded: String) {
    #expect(Base64.encode(text.utf8) == encoded)
  }
}
