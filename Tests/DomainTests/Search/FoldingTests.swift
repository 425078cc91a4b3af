import Domain
import Testing

@Suite("Folding and composition")
struct FoldingTests {
  @Test(arguments: [
    ("MÜLLER", "muller"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Øystein", "oystein"),
    ("Łukasz", "lukasz"), ("ışık", "isik"), ("IŞIK", "isik"), ("İbrahim", "ibrahim"),
    ("Nguyễn Thị Hồng", "nguyen thi hong"), ("Đặng", "dang"), ("Țărnă", "tarna"),
    ("Þórsson", "thorsson"), ("Sæther", "saether"), ("Œuvre", "oeuvre"), ("Çağrı", "cagri"),
    ("Олена", "олена"), ("ЇЖАКЕВИЧ", "іжакевич"), ("Андрій", "андріи"), ("Ґудзь", "гудзь"),
    ("Ёлка", "елка"), ("Παππάς", "παππασ"), ("ΑΘΗΝΆ", "αθηνα"), ("أحمد", "احمد"),
    ("فاطمة", "فاطمه"), ("مـريم", "مریم"), ("كريم", "کریم"), ("عَلِيّ", "علی"), ("O’Hara", "o'hara"),
    ("Schule–Beruf", "schule-beruf"), ("a\u{A0}b", "a b"), ("", ""),
  ])
  func `what people take for the same letter folds together`(_ row: (text: String, folded: String))
  {
    #expect(Folding.fold(row.text) == row.folded)
  }

  /// Decomposed and composed, by scalars.
  static let pairs = [
    ("u\u{308}", "ü"), ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Thi\u{323}", "Thị"),
    ("Ho\u{302}\u{300}ng", "Hồng"), ("o\u{323}\u{302}", "ộ"), ("\u{418}\u{306}", "Й"),
    ("\u{456}\u{308}", "ї"), ("\u{627}\u{654}حمد", "أحمد"), ("\u{648}\u{654}", "ؤ"),
    ("α\u{301}", "ά"), ("S\u{326}erban", "Șerban"), ("A\u{30A}sa", "Åsa"),
  ]

  @Test(arguments: pairs.indices)
  func `composition gives the single letters of form C`(_ index: Int) {
    let (decomposed, composed) = FoldingTests.pairs[index]
    #expect(Array(Composition.compose(decomposed).utf8) == Array(composed.utf8))
    #expect(Array(Composition.compose(composed).utf8) == Array(composed.utf8))
    #expect(Folding.fold(decomposed) == Folding.fold(composed))
    #expect(Array(Folding.fold(decomposed).utf8) == Array(Folding.fold(composed).utf8))
  }

  @Test(arguments: [
    "", "Anna", "Müller", "عَلِي", "👩‍👩‍👧", "e\u{33D}", "\u{301}", "a\r\nb", "हिन्दी", "กำ", "\u{0}",
  ])
  func `composition leaves everything else as it is`(_ text: String) {
    #expect(Array(Composition.compose(text).utf8) == Array(text.utf8))
  }

  @Test
  func `a letter composes under marks that have no letter of their own`() {
    let fatha = "\u{627}\u{64E}\u{654}"
    #expect(Array(Composition.compose(fatha).unicodeScalars) == ["\u{623}", "\u{64E}"])
    let cross = "u\u{308}\u{33D}"
    #expect(Array(Composition.compose(cross).unicodeScalars) == ["ü", "\u{33D}"])
  }

  @Test
  func `folding twice changes nothing more`() {
    for value: UInt32 in Array(0x20...0x6FF) + Array(0x1E00...0x1EFF) + Array(0x2010...0x2060) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(Character(scalar)))
      #expect(Array(Folding.fold(once).utf8) == Array(once.utf8), "U+\(String(value, radix: 16))")
    }
    for text in Believable.nonsense(2000) {
      let once = Folding.fold(text)
      #expect(Folding.fold(once) == once)
      #expect(Composition.compose(Composition.compose(text)) == Composition.compose(text))
    }
  }

  @Test
  func `umlauts may be spelled with e`() {
    #expect(Folding.collapse(Folding.fold("Mueller")) == Folding.fold("Müller"))
    #expect(Folding.collapse("ae oe ue") == "a o u")
    #expect(Folding.collapse("e") == "e")
  }
}
