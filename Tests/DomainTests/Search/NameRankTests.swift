import Domain
import Testing

@Suite("Ranking names")
struct NameRankTests {
  private func rank(_ typed: String, _ name: String) -> NameRank? {
    var bytes: [UInt8] = []
    Haystack.append(name, to: &bytes)
    return Filter(typed, type: RecordType(Volunteer.self)).rank(in: bytes.span)
  }

  @Test(arguments: [
    ("nguy", NameRank.start), ("NGUYEN", .start), ("lan", .word), ("thi lan", .word),
    ("lan nguyen", .start), ("guy", .inside), ("lan guy", .inside),
  ])
  func `the beginning of a name comes before words, words before parts`(
    typed: String,
    expected: NameRank
  ) {
    #expect(rank(typed, "Nguyễn, Thị Lan") == expected)
  }

  @Test
  func `umlauts may be spelled either way`() {
    #expect(rank("mueller", "Müller, Jörg") == .start && rank("joerg", "Müller, Jörg") == .word)
    #expect(rank("muller", "Mueller") == .start && rank("strasse", "Hafenstraße") == .inside)
    #expect(rank("kita", "Kindergarten-Kita „Aue“") == .word)
  }

  @Test
  func `a name alone does not tell of missing words, fields or what is excluded`() {
    #expect(rank("lan huber", "Nguyễn, Thị Lan") == nil)
    #expect(rank("!lan", "Nguyễn") == nil && rank("nachname:nguy", "Nguyễn") == nil)
    #expect(rank("", "Nguyễn") == nil && rank("x", "") == nil)
  }

  @Test(arguments: [
    ("lan", "Nguyễn, Thị Lan", ["Lan"]), ("strasse 5", "Hafenstraße 5", ["straße", "5"]),
    ("an anna", "Hanna Anna", ["Anna"]), ("zz", "Anna", []), ("a", "", []),
    ("muller", "Mueller", []), ("mueller", "Müller", ["Müller"]),
  ])
  func `the words are shown where they stand`(typed: String, text: String, expected: [String]) {
    let spans = MatchSpans.find(Filter(typed, type: RecordType(Volunteer.self)), in: text)
    let characters = Array(text)
    #expect(spans.map { String(characters[$0]) } == expected)
  }
}
