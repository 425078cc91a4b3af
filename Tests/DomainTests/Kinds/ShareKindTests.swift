import Domain
import Testing

@Suite("Shares as people type them")
struct ShareKindTests {
  @Test(arguments: [
    ("1/3", "1/3"), ("2 / 4", "2/4"), ("hälftig", "1/2"), ("Half", "1/2"), ("33,3", "33.3%"),
    ("33,33 %", "33.33%"), ("50", "50%"), ("50%", "50%"), ("0", "0%"), ("100 %", "100%"),
    ("0/1", "0/1"), ("", ""), (" ", ""),
  ])
  func `fractions stay fractions, the rest are per cents`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.share, row.typed) == row.stored)
  }

  @Test(arguments: [
    "101 %", "100,01", "1/0", "0/0", "4/3", "1/1001", "-1", "-1/2", "1/-2", "٣", "١/٢", "x",
    "1/2/3", "/", "1/", "/2", "%", ",", "33,333", "99999999999999999999", "1/99999999999999999999",
    "1e2", "50 %%",
  ])
  func `what is no share is refused`(_ typed: String) {
    #expect(Believable.parsed(.share, typed) == nil)
  }

  @Test
  func `a share is written as it was meant, in both languages`() {
    #expect(Share(stored: "1/3")?.written(.german) == "1/3")
    #expect(Share(stored: "33.3%")?.written(.german) == "33,3 %")
    #expect(Share(stored: "33.05%")?.written(.english) == "33.05%")
    #expect(Share(stored: "1/3")?.hundredths == 3333)
  }

  @Test
  func `a part of an amount is rounded to the cent, also of the largest`() {
    let third = Share(1, of: 3)
    #expect(third?.part(of: Money(cents: 100)) == Money(cents: 33))
    #expect(third?.part(of: Money(cents: 200)) == Money(cents: 67))
    #expect(third?.part(of: Money(cents: -200)) == Money(cents: -67))
    #expect(Share(1, of: 1)?.part(of: Money(cents: .max)) == Money(cents: .max))
    #expect(Share(hundredths: 10_000)?.part(of: Money(cents: .min)).cents == -.max)
  }

  @Test
  func `shares are compared exactly`() throws {
    let (third, rounded) = (try #require(Share(1, of: 3)), try #require(Share(hundredths: 3333)))
    #expect(rounded.isAtMost(third))
    #expect(!third.isAtMost(rounded))
    #expect(third.isAtMost(third))
  }
}
