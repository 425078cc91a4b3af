import Domain
import Exchange
import Testing

@Suite
struct AgreementDocumentTests {
  private func text(_ agreement: Entry<Agreement>, _ office: Office = CooperationOffice.office)
    -> String
  {
    let reading = CooperationOffice.reading
    return MarkdownWriter.text(AgreementDocument(agreement, in: office, reading: reading).document)
  }

  private func agreement(_ values: [String: String]) -> Entry<Agreement> {
    CooperationOffice.entry("agr:7", values)
  }

  @Test
  func `an agreement says who agreed on what, until when, and has lines to sign`() {
    let dots = String(repeating: "…", count: 24)
    #expect(
      text(CooperationOffice.agreement) == """
        # Kooperationsvereinbarung: Hand in Hand

        Entwurf, noch nicht unterzeichnet

        ## Parteien

        - Agentur Brücke\\
          Träger: Bürgerstiftung Musterstadt\\
          Am Markt 3, 99999 Musterstadt
        - Lotsenstelle Kreis Muster\\
          Musterstadt

        ## Präambel: gemeinsames Ziel

        Niemand fällt \\| durchs Netz.

        ## § 1 Gegenstand

        Wer \\<wen\\> begleitet.

        ## § 2 Aufgaben und Zuständigkeiten

        | Aufgabe | Stelle | Rolle | Wo und für wen | Absprache |
        | ----------------------- | ------------------------- | --------- | -------------- \
        | ---------------- |
        | Vermittlung in Einsätze | Agentur Brücke | zuständig |  |  |
        | Vermittlung in Einsätze | Lotsenstelle Kreis Muster | beteiligt | Nord; Familien \
        | Familien in Nord |
        | Sprachmittlung | noch offen |  |  |  |

        ## § 3 Erwartungen und Beiträge

        ### Agentur Brücke

        **Erwartet:** Zugang zu Familien

        **Bringt ein:** Räume

        \\- und Zeit

        ### Lotsenstelle Kreis Muster

        **Erwartet:** Freiwillige in Nord

        ## § 4 Themen des Austauschs

        | Thema | Federführung | Wirkt mit | Wer macht was |
        | ----------- | ------------------------- | --------------------------- \
        | --------------------------------- |
        | Anerkennung | Lotsenstelle Kreis Muster | Agentur Brücke, Lina Allein \
        | Fest im Mai <br> Karten im Herbst |

        Noch nicht geregelt: Know-how Freiwilligenmanagement, Fortbildungen und Supervisionen, \
        Projektarbeit und Bedarf, Ehrenamtsgewinnung, Netzwerkarbeit und Kooperationen, \
        Öffentlichkeitsarbeit, Aktionen und Veranstaltungen, Fördermöglichkeiten.

        ## § 5 Spielraum für Flexibilität

        Nach Absprache.

        ## § 6 Laufzeit, Kündigung und Überprüfung

        **Gültig ab:** 01.01.2027\\
        **Gültig bis:** unbefristet\\
        **Kündigungsfrist:** drei Monate\\
        **Zu überprüfen bis:** 31.12.2027

        ## § 7 Rückendeckung der Verantwortlichen

        | Stelle | Verantwortlich | Zusage am | Beleg |
        | -------------- | ------------------------ | ---------- | ----------------- |
        | Agentur Brücke | Dr. Eva Muster, Vorstand | 01.10.2026 | Beschluss 12/2026 |

        ## Unterschriften

        **Agentur Brücke**\\
        Dr. Eva Muster, Vorstand

        Ort, Datum: \(dots)

        Unterschrift: \(dots)

        **Lotsenstelle Kreis Muster**

        Ort, Datum: \(dots)

        Unterschrift: \(dots)

        Ausgegeben am 21.11.2026. Stand der Vereinbarung: in Abstimmung.

        """
    )
  }

  @Test
  func `an agreement with nothing in it is a title and the day`() {
    #expect(
      text(agreement(["title": "Vereinbarung Nord", "state": "signed"])) == """
        # Vereinbarung Nord

        Ausgegeben am 21.11.2026. Stand der Vereinbarung: unterzeichnet.

        """
    )
  }

  @Test
  func `a signed one is no draft and says when it was signed`() {
    let signed = text(
      agreement(["title": "A", "state": "active", "parties": "par:1", "signed": "2026-02-03"])
    )
    #expect(!signed.contains("Entwurf"))
    #expect(signed.contains("## Unterschriften\n\nUnterzeichnet am 03.02.2026\n\n**Agentur"))
  }

  @Test
  func `of a party that is a single person or archived the name alone is told`() {
    var office = CooperationOffice.office
    office.partners.removeAll { $0.id == RecordID("par:1") }
    let all = text(agreement(["title": "A", "parties": "par:3,par:1"]), office)
    #expect(all.contains("- Lina Allein\n- Agentur Brücke\n"))
  }

  @Test
  func `topics that were only created are named as open`() {
    var office = CooperationOffice.office
    office.agreedTopics = [
      CooperationOffice.entry("top:8", ["agreement": "agr:1", "topic": "training"]),
      CooperationOffice.entry(
        "top:9",
        ["agreement": "agr:1", "topic": "funding", "arrangement": " \n"]
      ),
    ]
    let written = text(CooperationOffice.agreement, office)
    #expect(written.contains("Noch nicht geregelt: Know-how"))
    #expect(written.contains("Fortbildungen und Supervisionen, "))
    #expect(!written.contains("| Fortbildungen") && !written.contains("Wer macht was |"))
  }

  @Test
  func `what other agreements settle is no part of it`() {
    #expect(!text(CooperationOffice.agreement).contains("fremd"))
    var office = CooperationOffice.office
    office.responsibilities = [
      CooperationOffice.entry(
        "res:8",
        ["task": "matching", "partner": "par:1", "agreement": "agr:9"]
      ),
      CooperationOffice.entry("res:9", ["task": "matching", "partner": "par:3"]),
      CooperationOffice.entry(
        "res:7",
        ["task": "matching", "partner": "par:1", "end": "2026-12-31"]
      ),
    ]
    let written = text(CooperationOffice.agreement, office)
    #expect(written.contains("| Vermittlung in Einsätze | noch offen |"))
  }

  @Test
  func `an agreement that names its tandem alone has the offices of it as parties`() {
    var office = CooperationOffice.office
    office.tandems = [CooperationOffice.entry("tan:1", ["agency": "par:1", "guide": "par:2"])]
    office.responsibilities = [
      CooperationOffice.entry("res:1", ["task": "matching", "partner": "par:1"])
    ]
    let written = text(agreement(["title": "A", "tandem": "tan:1", "tasks": "matching"]), office)
    #expect(written.contains("## Parteien\n\n- Agentur Brücke"))
    #expect(written.contains("| Vermittlung in Einsätze | Agentur Brücke |"))
    #expect(!written.contains("noch offen"))
    #expect(written.count(of: "Unterschrift: ") == 2)
  }

  @Test
  func `a party that was erased is in no part of it`() {
    var office = CooperationOffice.office
    office.sides.append(
      CooperationOffice.entry(
        "sid:4",
        [
          "agreement": "agr:7", "partner": "par:8", "expectations": "Räume",
          "decision-maker": "Otto Fort", "committed": "2026-10-01",
        ]
      )
    )
    office.agreedTopics = [
      CooperationOffice.entry(
        "agt:7",
        ["agreement": "agr:7", "topic": "recognition", "lead": "par:8", "involved": "par:8,par:1"]
      )
    ]
    let written = text(agreement(["title": "A", "parties": "par:8,par:1"]), office)
    #expect(!written.contains("par:8") && !written.contains("Otto Fort"))
    #expect(!written.contains("Räume"))
    #expect(written.contains("| Anerkennung |  | Agentur Brücke |"))
    #expect(written.count(of: "Unterschrift: ") == 1)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
