import Domain
import Exchange
import Testing

/// Lists of people who registered themselves (requirement 96).
@Suite
struct RegistrationImportTests {
  @Test
  func `who comes from a list is new, unless the list says otherwise`() throws {
    var store = MemoryStore()
    let text = "Vorname;Nachname;Status\nLena;Sommer;\nOle;Winter;einsetzbar\n"
    store.apply(try store.plan(text, Volunteer.self))
    #expect(store.all("vol").map { $0["state"] } == ["new", "ready"])
  }

  @Test
  func `the words of registration forms are understood`() throws {
    var store = MemoryStore()
    let text = """
      Vor- und Nachname;Geburtsdatum;Handy;Fähigkeiten;Notfallkontakt;Sprachkenntnisse;Warum
      Lena Sommer;14.02.2008;0176 0406912;Nähen;Mutter 0911 1234;Türkisch;Möchte helfen

      """
    store.apply(try store.plan(text, Volunteer.self))
    let person = try #require(store.all("vol").first)
    #expect(person["state"] == "new" && person["form"] == "volunteer")
    #expect(person["birthday"] == "2008-02-14" && person["skills"] == "sewing")
    #expect(person["emergency"] == "Mutter 0911 1234" && person["motivation"] == "Möchte helfen")
    #expect(person["languages"] == "tr")
    let again = try store.plan(text, Volunteer.self)
    #expect(again.counts.new == 0 && again.isEmpty)
  }
}
