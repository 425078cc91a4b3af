import Testing

@testable import Domain

@Suite("The cases of the sample office")
struct SampleCaseTests {
  private let today = Believable.today
  private var records: [RecordID: [String: String]] = [:]

  init() {
    SampleOffice(records: SampleOffice.size, seed: 1, today: today).transactions { transaction in
      for (id, field, value) in transaction.changes {
        records[id, default: [:]][field] = value
      }
    }
  }

  /// The records of a type that are in use.
  private func all<R: Record>(_ type: R.Type) -> [Entry<R>] {
    records.filter { $0.key.prefix == R.kind.prefix }
      .map { Entry($0.key, R(values: $0.value)) }
      .filter { $0.record.archived == nil }
  }

  private func partner(_ shortName: String) throws -> RecordID {
    try #require(all(Partner.self).first { $0.record.shortName == shortName }?.id)
  }

  private func network(_ name: String) throws -> RecordID {
    try #require(all(Network.self).first { $0.record.name.hasPrefix(name) }?.id)
  }

  @Test
  func `each link of a case names another case and each later change is later`() throws {
    let keys = SampleCases.all.map(\.key).filter { !$0.isEmpty }
    #expect(Set(keys).count == keys.count)
    for made in SampleCases.all {
      let type = try #require(RecordTypes.type(prefix: made.type.kind.prefix))
      for (field, written) in made.values + made.edits.flatMap(\.values) {
        let definition = try #require(type.field(field), "\(made.key) \(field)")
        if definition.kind.target != nil {
          for key in written.split(separator: ",") {
            #expect(keys.contains(String(key)), "\(made.type) \(field) \(key)")
          }
        }
        if definition.kind.name == .day {
          #expect(Int(written) != nil || Day(stored: written) != nil, "\(field) \(written)")
        }
      }
      let ages = [made.age] + made.edits.map(\.age)
      #expect(zip(ages, ages.dropFirst()).allSatisfy { $0 > $1 }, "\(made.key) \(ages)")
    }
  }

  @Test(arguments: [SampleCaseBook.least, SampleCaseBook.least + 1, 1500, 5000])
  func `stand in every office from the least number of records on`(_ count: Int) {
    var titles: Set<String> = []
    SampleOffice(records: count, seed: 9, today: today).transactions { transaction in
      for change in transaction.changes where change.field == "title" {
        titles.insert(change.value)
      }
    }
    #expect(titles.contains("Kooperationsvereinbarung Tandem Neustadt"))
    #expect(titles.isSuperset(of: ["Sprachcafé Altstadt", "Altstadt-Sprachcafé"]))
  }

  @Test
  func `the own offices are the tandem`() throws {
    let settings = try #require(all(OfficeSettings.self).first).record
    let pair = try [partner("FA"), partner("ILS")]
    #expect(Set(settings.own) == Set(pair))
    #expect(settings.districts.count == 5 && settings.targetGroups.count == 3)
    let tandem = try #require(all(Tandem.self).first { $0.record.agency == pair[0] }).record
    #expect(tandem.guide == pair[1] && tandem.members.count == 2)
    let agreement = try #require(all(Agreement.self).first { $0.record.tandem != nil })
    #expect(agreement.record.isInForce(on: today))
    let sides = all(AgreementSide.self).map(\.record).filter { $0.agreement == agreement.id }
    #expect(sides.count == 2 && sides.count(where: \.isCommitted) == 1)
    #expect(sides.allSatisfy { !$0.expectations.isEmpty })
    let topics = all(AgreedTopic.self).map(\.record).filter { $0.agreement == agreement.id }
    #expect(Set(topics.map(\.topic)).count == 8)
    let checks = all(CooperationCheck.self).map(\.record).filter { $0.agreement == agreement.id }
    for partner in pair { #expect(checks.count { $0.partner == partner } == 4) }
  }

  @Test
  func `agreements end, are over, are stuck, were never reviewed and overlap`() throws {
    let agreements = all(Agreement.self)
    let running = agreements.filter { $0.record.state.key == "active" }
    func left(_ agreement: Agreement) -> Int? { agreement.end.map { $0.number - today.number } }
    #expect(running.contains { left($0.record).map((1...60).contains) ?? false })
    #expect(running.contains { (left($0.record) ?? 1) < 0 })
    #expect(
      agreements.contains {
        $0.record.state.key == "draft" && ($0.record.since ?? today) < today.adding(days: -100)
      }
    )
    #expect(
      running.contains {
        $0.record.reviewed == nil && ($0.record.start ?? today) < today.adding(days: -365)
      }
    )
    let conflicts = running.flatMap { one in
      running.filter { other in
        one.id < other.id && Set(one.record.parties) == Set(other.record.parties)
          && !Set(one.record.tasks).isDisjoint(with: other.record.tasks)
          && one.record.period.meets(other.record.period)
      }
    }
    #expect(conflicts.count == 1)
  }

  @Test
  func `who does what has gaps, overlaps, deputies and open questions`() throws {
    let districts = try #require(all(OfficeSettings.self).first).record.districts
    let entries = all(Responsibility.self).map(\.record)
    #expect((55...110).contains(entries.count))
    func responsible(_ task: String, in district: Term, for group: String? = nil) -> Int {
      entries.count { entry in
        entry.task.key == task && entry.role.key == "responsible" && entry.period.contains(today)
          && entry.coverage.covers(district: district, group: Term(group ?? "refugees"))
      }
    }
    #expect(!entries.contains { $0.task.key == "insurance" })
    #expect(districts.count { responsible("housing", in: $0) == 0 } == 2)
    #expect(districts.allSatisfy { responsible("language", in: $0, for: "families") == 0 })
    #expect(districts.allSatisfy { responsible("language", in: $0, for: "newcomers") == 1 })
    #expect(responsible("recruiting", in: Term("Nordstadt")) == 2)
    #expect(responsible("mentoring", in: Term("Nordstadt")) == 2)
    #expect(responsible("matching", in: Term("Nordstadt")) == 1)
    #expect(entries.contains { ($0.start ?? today) > today })
    #expect(entries.contains { ($0.end ?? today) < today })
    #expect(entries.contains { !$0.question.isEmpty } && entries.contains { !$0.rule.isEmpty })
    #expect(Set(entries.map(\.role.key)) == ["responsible", "involved", "informed", "deputy"])
    let offices = ["agency", "kobe", "guide"]
    let same = all(Partner.self).map(\.record).filter { partner in
      offices.contains(partner.type.key) && partner.focus.contains(Term("mentoring"))
    }
    #expect(same.count == 3)
    let role = try #require(all(Partner.self).first { $0.record.shortName == "FA" }).record
    #expect((role.roleReviewed ?? today) < today.adding(days: -365))
  }

  @Test
  func `networks lack those concerned, and circles lack a speaker`() throws {
    let table = try network("Runder Tisch Integration Neustadt")
    let partners = Dictionary(uniqueKeysWithValues: all(Partner.self).map { ($0.id, $0.record) })
    let members = all(Membership.self).map(\.record).filter {
      $0.network == table && $0.period.contains(today) && $0.role.key != "guest"
    }
    #expect(members.count > 8)
    #expect(!members.contains { $0.partner.flatMap { partners[$0] }?.selfRepresentation ?? true })
    let speakers = all(Membership.self).map(\.record).filter { $0.role.key == "speaker" }
    #expect(speakers.count { ($0.termEnds ?? today) < today } == 2)
    let committee = try network("Ausschuss")
    let visits = all(Presence.self).map(\.record).filter { $0.network == committee }
    #expect(!visits.isEmpty && visits.allSatisfy { ($0.day ?? today) < today.adding(days: -240) })
    let circles = all(HelperCircle.self).map(\.record)
    let own = try partner("ILS")
    #expect(circles.count { $0.carrier == own } == 1)
    #expect(circles.count { $0.speaker == nil } == 1)
    #expect(all(TopicProposal.self).count >= 5 && all(Portal.self).count >= 3)
  }

  @Test
  func `requests pile up, follow-ups wait and two share an address`() throws {
    let home = try partner("GU")
    let late = today.adding(months: -6)
    let declined = all(DeclinedRequest.self).map(\.record)
    #expect(declined.count { $0.partner == home && ($0.day ?? late) > late } == 4)
    let talks = all(Conversation.self).map(\.record)
    #expect(talks.contains { $0.isWaiting && ($0.followUp ?? today) < today })
    #expect(talks.contains { $0.isWaiting && ($0.followUp ?? today) > today })
    let addresses = Dictionary(grouping: all(Contact.self)) { $0.record.email }
    #expect(
      addresses["asa.hjaerne@vhs.example"]?.map(\.record.lastName).sorted() == [
        "Fröhlich", "Hjärne",
      ]
    )
    #expect(Set(all(Partner.self).map(\.record.state.key)).count == 6)
    #expect(Set(all(Mediation.self).map(\.record.state.key)) == ["open", "done", "failed"])
  }

  @Test
  func `the tandem has not spoken of one topic for a year`() throws {
    let agency = try partner("FA")
    let guides = try partner("ILS")
    let meetings = all(Meeting.self).map(\.record).filter {
      Set($0.partners) == [agency, guides] && $0.state.key == "held"
    }
    let recent = meetings.filter { ($0.day ?? today) >= today.adding(months: -12) }
    let missing = Set(Vocabulary.exchangeTopics.entries.map(\.term)).subtracting(
      recent.flatMap(\.topics)
    )
    #expect(missing == [Term("funding")])
    #expect(meetings.contains { $0.topics.contains(Term("funding")) })
  }

  @Test
  func `nothing links the isolated partners`() throws {
    for name in ["Fahrradinitiative Auenvorstadt", "Sprachmittlung Aue, freiberuflich"] {
      let id = try #require(all(Partner.self).first { $0.record.name == name }?.id)
      #expect(!records.values.contains { $0.values.contains { $0.contains(id.text) } })
    }
  }
}
