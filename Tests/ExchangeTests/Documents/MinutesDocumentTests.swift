import Domain
import Exchange
import Testing

@Suite
struct MinutesDocumentTests {
  private static let id = RecordID("mee:1")

  private static func office(_ meeting: [String: String] = [:]) -> (Entry<Meeting>, Office) {
    var office = CooperationOffice.office
    office.contacts = [
      CooperationOffice.entry(
        "con:1",
        ["last-name": "Öztürk", "first-name": "Ayşe", "partners": "par:1"]
      ),
      CooperationOffice.entry("con:2", ["last-name": "Nowak", "first-name": "Zofia"]),
    ]
    office.agendaItems = [
      CooperationOffice.entry(
        "age:2",
        [
          "meeting": "mee:1", "number": "2", "title": "Feste", "result": "Am Kanal.",
          "case": "GEHEIM",
        ]
      ),
      CooperationOffice.entry("age:1", ["meeting": "mee:1", "number": "1", "title": "Geld"]),
      CooperationOffice.entry("age:3", ["meeting": "mee:2", "number": "3", "title": "FREMD"]),
    ]
    office.decisions = [
      CooperationOffice.entry(
        "bes:1",
        [
          "meeting": "mee:1", "text": "Saal <mieten>", "method": "majority", "for": "7",
          "against": "1", "abstained": "2", "represented": "Frau A für Herrn B", "state": "valid",
        ]
      )
    ]
    office.actionItems = [
      CooperationOffice.entry(
        "tas:1",
        [
          "meeting": "mee:1", "title": "Anrufen", "responsible": "Ayşe Öztürk",
          "due": "2026-12-15", "state": "done", "notes": "GEHEIM",
        ]
      )
    ]
    office.subSessions = [
      CooperationOffice.entry(
        "wgr:1",
        ["meeting": "mee:1", "title": "Gruppe Sprache", "chair": "Cem", "result": "Plan steht."]
      )
    ]
    let values = [
      "name": "Runder *Tisch*", "day": "2026-11-20", "start": "17:00", "length": "90",
      "place": "Rathaus", "chair": "Anna", "participants": "con:1", "excused": "con:2",
      "guests": "Frau Sommer (Stadtwerke)", "programme": "Tee", "thanks": "Dank an alle",
      "hints": "Sommerzeiten", "notes": "GEHEIM",
      "minutes": """
      Vorweg
      # 1 Geld
      ! Saal (3:0) <i>
      > Anrufen @Öztürk bis +5
      - Notiz
      > From here
      >> zitiert
      """,
    ]
    let entry: Entry<Meeting> = CooperationOffice.entry(
      "mee:1",
      values.merging(meeting) { _, new in new }
    )
    return (entry, office)
  }

  private static func document(
    _ meeting: [String: String] = [:],
    _ change: (inout Office) -> Void = { _ in }
  ) -> Document {
    var (entry, office) = office(meeting)
    change(&office)
    return MinutesDocument(entry, in: office, reading: CooperationOffice.reading).document
  }

  private static func html(_ document: Document) -> String { HTMLWriter.text(document) }

  @Test
  func `who was there, what was said and what came of it stand in it`() {
    let text = Self.html(Self.document())
    let parts = [
      "Protokoll: Runder *Tisch*", "Freitag, 20.11.2026, 17:00–18:30 Uhr", "Rathaus",
      "Ayşe Öztürk (", "Zofia Nowak", "Frau Sommer (Stadtwerke)", "Frau A für Herrn B",
      "TOP 1 Geld", "Vorweg", "Beschluss: Saal &lt;i&gt; (", "3 dafür, 0 dagegen",
      "Aufgabe: Anrufen (Ayşe Öztürk, bis 25.11.2026)", "Notiz", "TOP 2 Feste", "Am Kanal.",
      "Gruppe Sprache", "Plan steht.", "Saal &lt;mieten&gt;", "7 dafür, 1 dagegen, 2 enthalten",
      "15.12.2026", "Tee", "Dank an alle", "Sommerzeiten", "Entwurf.",
    ]
    for part in parts { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("GEHEIM") && !text.contains("FREMD") && !text.contains("<i>"))
  }

  @Test
  func `a version tells when it was closed, who received it, and that it was reopened`() {
    func version(_ values: [String: String]) -> String {
      let (meeting, _) = Self.office()
      let all = [
        "meeting": "mee:1", "number": "2", "day": "2026-11-21", "contacts": "con:2",
        "text": meeting.record.minutes,
      ]
      return Self.html(
        Self.document {
          $0.minutesVersions = [
            CooperationOffice.entry("ver:1", all.merging(values) { _, new in new })
          ]
        }
      )
    }
    #expect(version([:]).contains("Fassung 2, abgeschlossen am 21.11.2026."))
    #expect(version([:]).contains("Verteilt an: Zofia Nowak."))
    #expect(!version([:]).contains("seither geändert"))
    #expect(version(["text": "Anders"]).contains("seither geändert"))
    let open = version(["reopened": "2026-11-21", "reason": "Ein Punkt fehlte"])
    #expect(open.contains("Entwurf; Fassung 2 wurde wieder geöffnet."))
    #expect(!open.contains("Ein Punkt fehlte"))
  }

  @Test
  func `volunteers who were there are named, single persons are no organisations`() {
    let text = Self.html(
      Self.document([
        "start": "23:00", "volunteers": "vol:7,vol:8,vol:9", "organiser": "par:77",
        "partners": "par:77", "minutes": "# 2 Geld\nUnter Nummer zwei",
      ]) { office in
        office.partners.append(
          CooperationOffice.entry("par:77", ["name": "PRIVAT", "type": "person"])
        )
        office.volunteers = [
          CooperationOffice.entry("vol:7", ["first-name": "Jan", "last-name": "Helf"]),
          CooperationOffice.entry(
            "vol:8",
            ["first-name": "GESPERRT", "last-name": "GESPERRT", "restricted": "2020-01-01"]
          ),
        ]
      }
    )
    #expect(text.contains("3: Jan Helf") && text.contains("23:00–00:30 Uhr"))
    #expect(!text.contains("PRIVAT") && !text.contains("GESPERRT"))
    // Under the item of these words, though its number is another.
    #expect(text.contains("TOP 1 Geld") && text.contains("TOP 2 Feste"))
    #expect(text.split(separator: "Unter Nummer zwei").first?.contains("TOP 2 Feste") == false)
  }

  @Test
  func `a meeting of which nothing is known yet has minutes too`() {
    let (_, office) = Self.office()
    let entry: Entry<Meeting> = CooperationOffice.entry("mee:9", [:])
    let document = MinutesDocument(entry, in: office, reading: CooperationOffice.reading).document
    #expect(document.title == "Protokoll: Treffen")
    #expect(document.blocks.count == 1)
  }

  @Test
  func `text for an e-mail quotes nobody and signs nothing`() {
    let text = MailText.guarded("> a\nFrom b\n-- \n--\n  c  \n\nd >\n")
    #expect(text == " > a\n From b\n--\n--\n  c\n\nd >\n")
    #expect(MailText.guarded("") == "")
  }
}
