package import Domain
import Store

/// Finding out what belongs to a person.
extension Workspace {
  /// What erasing the record would take; throws when there is no such record.
  package func erasurePlan(for id: RecordID) throws -> ErasurePlan {
    guard let type = type(of: id), let values = values(of: id) else {
      if let time = store.erased(id.text) { throw StoreRefusal.erased(record: id.text, time: time) }
      throw Refusal(
        de: "Einen Eintrag „\(id.text)“ gibt es nicht.",
        en: "There is no record “\(id.text)”."
      )
    }
    let ids = belongings(of: id)
    let person = try self.person(id, type)
    let apart = Set(ids.map(\.text))
    let found = try store.occurrences(of: person.needles, apart: apart)
    return ErasurePlan(
      records: try ids.map(item),
      mentions: found.fields.compactMap { mention($0, person) },
      remarks: found.remarks.filter { !person.find(in: $0.text).isEmpty },
      twins: try twins(of: values, type, apart: apart)
    )
  }

  /// The plan as it is by now, with the choices of the one that a person looked through.
  package func renewed(_ plan: ErasurePlan) throws -> ErasurePlan {
    guard let id = plan.records.first?.id else { return plan }
    var fresh = try erasurePlan(for: id)
    let kept = Set(plan.mentions.filter { !$0.isChosen }.map(\.place))
    for index in fresh.mentions.indices where kept.contains(fresh.mentions[index].place) {
      fresh.mentions[index].isChosen = false
    }
    return fresh
  }

  /// The record and those that cannot be without it, owners before what they own.
  private func belongings(of id: RecordID) -> [RecordID] {
    var ids = [id]
    var known: Set = [id]
    var next = 0
    while next < ids.count {
      let owner = ids[next]
      next += 1
      for type in RecordTypes.all {
        let table = table(type)
        for field in type.links(to: String(owner.prefix)) where field.isOwner {
          guard let position = type.position(of: field.key) else { continue }
          for child in table.linking(to: owner, in: position) where !known.contains(child) {
            guard goes(child, type, with: known) else { continue }
            known.insert(child)
            ids.append(child)
          }
        }
      }
    }
    return ids
  }

  /// Whether a record has no owner left, or misses one that it must have.
  private func goes(_ id: RecordID, _ type: RecordType, with gone: Set<RecordID>) -> Bool {
    let values = values(of: id) ?? [:]
    let owners = type.fields.filter(\.isOwner).map { field in
      (field.isRequired, StoredList.parts(of: values[field.key] ?? "").map { RecordID($0) })
    }
    let misses = owners.contains { isRequired, links in
      isRequired && !links.isEmpty && links.allSatisfy(gone.contains)
    }
    return misses || owners.flatMap(\.1).allSatisfy(gone.contains)
  }

  private func item(_ id: RecordID) throws -> ErasurePlan.Item {
    ErasurePlan.Item(
      id: id,
      kind: type(of: id)?.singular ?? Text(""),
      label: label(id) ?? id.text,
      changes: try store.history(HistoryQuery(record: id.text)).count
    )
  }

  /// How the person is called and reached, now and earlier.
  func person(_ id: RecordID, _ type: RecordType) throws -> PersonMentions {
    let values = try store.everyValue(of: id.text)
    func all(_ kind: FieldKind.Name) -> [String] {
      type.fields.filter { $0.kind.name == kind }.flatMap { values[$0.key] ?? [] }
    }
    return PersonMentions(
      names: type.names(in: values),
      emails: all(.email),
      phones: all(.phone)
    )
  }

  private func mention(_ found: Occurrence, _ person: PersonMentions) -> ErasurePlan.Mention? {
    let id = RecordID(found.record)
    guard let type = type(of: id), let field = type.field(found.field) else { return nil }
    // A last name alone means somebody else in the name of a firm, and in other short fields.
    let least: PersonMentions.Certainty
    switch field.kind.name {
    case .note: least = .possible
    case .line: least = .certain
    default: return nil
    }
    let stored = self.stored(id)?[found.field]
    let current = stored.map(\.value)
    func certainty(_ text: String) -> PersonMentions.Certainty? {
      person.find(in: text).map(\.certainty).filter { $0 >= least }.max()
    }
    let now = current.flatMap(certainty)
    let earlier = found.values.filter { $0 != current }.reversed()
    guard let best = now ?? earlier.lazy.compactMap(certainty).first else { return nil }
    let shown = now == nil ? earlier.first { certainty($0) != nil } : current
    return ErasurePlan.Mention(
      id: id,
      field: found.field,
      record: "\(type.singular[language]): \(label(id) ?? id.text)",
      title: field.title,
      excerpt: excerpt(of: shown ?? "", person, least),
      isCurrent: now != nil,
      certainty: best,
      cleaned: current.map { person.cleaned($0, from: least) },
      base: stored?.write,
      isChosen: true
    )
  }

  /// The words around the first place, on one line.
  private func excerpt(
    of text: String,
    _ person: PersonMentions,
    _ least: PersonMentions.Certainty
  ) -> String {
    guard let place = person.find(in: text).first(where: { $0.certainty >= least }) else {
      return ""
    }
    let room = 30
    let from = text.index(place.range.lowerBound, offsetBy: -room, limitedBy: text.startIndex)
    let to = text.index(place.range.upperBound, offsetBy: room, limitedBy: text.endIndex)
    let part = text[(from ?? text.startIndex)..<(to ?? text.endIndex)]
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (part.startIndex == text.startIndex ? "" : "…") + words
      + (part.endIndex == text.endIndex ? "" : "…")
  }

  /// Records of people with the same address or number.
  private func twins(
    of values: [String: String],
    _ type: RecordType,
    apart: Set<String>
  ) throws -> [ErasurePlan.Item] {
    let wanted = Set(type.reach.compactMap { values[$0] }.filter { !$0.isEmpty })
    guard !wanted.isEmpty else { return [] }
    var ids: [RecordID] = []
    for other in RecordTypes.all where !other.reach.isEmpty {
      let table = table(other)
      let positions = other.reach.compactMap(other.position)
      for (row, id) in table.ids.enumerated() where !apart.contains(id.text) {
        if positions.contains(where: { wanted.contains(table.stored(row, $0)) }) { ids.append(id) }
      }
    }
    return try ids.map(item)
  }
}
