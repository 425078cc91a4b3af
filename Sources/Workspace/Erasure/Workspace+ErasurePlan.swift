package import Domain
import Store

/// Finding out what belongs to a person.
extension Workspace {
  /// What erasing the record would take; throws when there is no such record.
  ///
  /// People whose records belong to it stay, unless they are among those who are `taken` along.
  package func erasurePlan(
    for id: RecordID,
    taking taken: Set<RecordID> = []
  ) throws -> ErasurePlan {
    guard let type = type(of: id), exists(id) else {
      if let time = store.erased(id.text) { throw StoreRefusal.erased(record: id.text, time: time) }
      throw Refusal(
        de: "Einen Eintrag „\(id.text)“ gibt es nicht.",
        en: "There is no record “\(id.text)”."
      )
    }
    let family = ErasureFamily(id, taking: taken, self)
    let apart = Set(family.records)
    let persons = try family.records.compactMap(person)
    let search = MentionSearch(PersonMentions(persons, others: others(than: apart)), self)
    let found = try search.occurrences(apart: apart)
    let twins = twins(of: id, type, apart: apart.union(family.persons))
    let counts = try store.changeCounts(
      of: Set((family.records + family.persons + twins).map(\.text))
    )
    func item(_ id: RecordID) -> ErasurePlan.Item {
      ErasurePlan.Item(
        id: id,
        kind: self.type(of: id)?.singular ?? Text(""),
        label: label(id) ?? id.text,
        changes: counts[id.text] ?? 0
      )
    }
    return ErasurePlan(
      records: family.records.map(item),
      dependants: family.persons.map {
        ErasurePlan.Dependant(item: item($0), isChosen: apart.contains($0))
      },
      mentions: found.fields.flatMap(search.mentions),
      remarks: found.remarks.filter { !search.person.find(in: $0.text).isEmpty },
      twins: twins.map(item),
      isPerson: type.isReached,
      unlinked: family.unlinked
    )
  }

  /// The plan as it is by now, with the choices of the one that a person looked through.
  package func renewed(_ plan: ErasurePlan) throws -> ErasurePlan {
    guard let id = plan.records.first?.id else { return plan }
    let taken = Set(plan.dependants.filter(\.isChosen).map(\.item.id))
    return try renewed(plan, try erasurePlan(for: id, taking: taken))
  }

  /// The plan with a person who belongs to the record chosen, or no longer.
  package func toggled(_ person: RecordID, in plan: ErasurePlan) throws -> ErasurePlan {
    guard let id = plan.records.first?.id else { return plan }
    let taken = Set(plan.dependants.filter(\.isChosen).map(\.item.id))
    return try renewed(plan, try erasurePlan(for: id, taking: taken.symmetricDifference([person])))
  }

  private func renewed(_ plan: ErasurePlan, _ fresh: ErasurePlan) throws -> ErasurePlan {
    var fresh = fresh
    for index in fresh.mentions.indices {
      let mention = fresh.mentions[index]
      let known = plan.mentions.first {
        $0.place == mention.place && $0.isCurrent == mention.isCurrent
      }
      guard let known else { continue }
      // Decisions on places count for the same text; on another one, if they were all alike.
      if known.text == mention.text, known.hits.map(\.range) == mention.hits.map(\.range) {
        fresh.mentions[index].hits = known.hits
      } else if !known.isChosen {
        fresh.mentions[index].isChosen = false
      }
    }
    return fresh
  }

  /// How somebody is called and reached, now and earlier; `nil` where it is no person.
  func person(_ id: RecordID) throws -> PersonMentions.Person? {
    guard let type = type(of: id) else { return nil }
    // The record that is asked for is searched by its name, whatever it is.
    let values = try store.everyValue(of: id.text)
    func all(_ kind: FieldKind.Name) -> [String] {
      type.fields.filter { $0.kind.name == kind }.flatMap { values[$0.key] ?? [] }
    }
    return PersonMentions.Person(
      names: type.isReached ? type.names(in: values) : [],
      emails: all(.email),
      phones: all(.phone),
      streets: type.streets.flatMap { values[$0] ?? [] },
      birthdays: type.birthdays.flatMap { values[$0] ?? [] }.compactMap { Day(stored: $0) }
    )
  }

  /// The names of all who do not go.
  private func others(than gone: Set<RecordID>) -> OtherPeople {
    var others = OtherPeople()
    for type in RecordTypes.all where type.isPerson {
      let table = table(type)
      func position(_ part: NamePart) -> Int? { type.fields.firstIndex { $0.namePart == part } }
      guard let first = position(.first), let last = position(.last) else { continue }
      for (row, id) in table.ids.enumerated() where !gone.contains(id) {
        others.add(first: table.stored(row, first), last: table.stored(row, last))
      }
    }
    return others
  }

  /// Records of people with the same address or number.
  private func twins(
    of id: RecordID,
    _ type: RecordType,
    apart: Set<RecordID>
  ) -> [RecordID] {
    let values = values(of: id) ?? [:]
    let wanted = Set(type.reach.compactMap { values[$0] }.filter { !$0.isEmpty })
    guard !wanted.isEmpty else { return [] }
    var ids: [RecordID] = []
    for other in RecordTypes.all where !other.reach.isEmpty {
      let table = table(other)
      let positions = other.reach.compactMap(other.position)
      for (row, id) in table.ids.enumerated() where !apart.contains(id) {
        if positions.contains(where: { wanted.contains(table.stored(row, $0)) }) { ids.append(id) }
      }
    }
    return ids
  }
}
