import Testing

@testable import Terminal

struct ASCIITests {
  private func shown(_ text: String) -> String {
    String(decoding: text.unicodeScalars.map(ASCII.letter(for:)), as: UTF8.self)
  }

  @Test
  func `Latin letters lose their accents`() {
    #expect(shown("ÄÖÜäöüß Çağrı Łódź") == "AOUaous Cagri Lodz")
    #expect(shown("Đặng Thị Nguyễn Ștefan") == "Dang Thi Nguyen Stefan")
  }

  @Test
  func `frames and signs become what looks alike`() {
    #expect(shown("┌─┐│└┘…•→✓€≠") == "+-+|++~*>xE!")
  }

  @Test
  func `the signs and lines of maps stay apart`() {
    #expect(shown("═║╔╗╚╝╠╣╦╩╬╒╕╞╡╪") == "=|++++++++++++++")
    let signs = shown("●■▲◊○□×☼≡¤★─═·|")
    #expect(signs == "*#^&o@x%E$*-=.|")
  }

  @Test
  func `other writing becomes question marks`() {
    #expect(shown("Олена 王 محمد") == "????? ? ????")
  }
}
