import Testing

@testable import Interface

struct WrappedTextTests {
  private func wrap(_ text: String, _ width: Int) -> WrappedText {
    WrappedText(TextEditor(text), width: width)
  }

  @Test
  func `prose is broken at blanks and nothing of it is lost`() {
    let text = "Spricht gern mit Familien und kennt die Ämter der Stadt."
    let rows = wrap(text, 20).rows
    #expect(rows.joined() == text)
    #expect(rows.allSatisfy { $0.count < 20 })
    #expect(rows.dropLast().allSatisfy { $0.hasSuffix(" ") })
  }

  @Test(arguments: ["", "a\n\nb", "ohneeinblankundsehrlang", "文化文化文化", "👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧"])
  func `the cursor stands behind the last letter`(text: String) {
    for width in 1...12 {
      let wrapped = wrap(text, width)
      #expect(wrapped.cursor.y == wrapped.rows.count - 1)
      #expect(wrapped.rows.joined() == text.filter { $0 != "\n" })
    }
  }
}
