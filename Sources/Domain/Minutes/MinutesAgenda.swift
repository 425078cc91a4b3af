/// What saving minutes does to the agenda: what the text speaks of was dealt with.
extension MinutesEntries {
  /// The states and results of agenda items that follow from the text.
  ///
  /// `before` is the text as it was saved last: a result that somebody wrote by hand stays.
  package static func agenda(
    _ items: [Entry<AgendaItem>],
    _ text: MinutesText,
    before: MinutesText
  ) -> [Edit] {
    let (sections, former) = (text.sections, before.sections)
    return items.flatMap { item -> [Edit] in
      guard let section = sections.first(where: { $0.isAbout(item.record) }) else { return [] }
      var edits: [Edit] = []
      let old = former.first { $0.isAbout(item.record) }?.text ?? ""
      if ["", "open"].contains(item.record.state.key) {
        edits.append(Edit(record: item.id, field: "state", value: "done"))
      }
      let isOwn = item.record.result.isEmpty || item.record.result == old
      if isOwn, item.record.result != section.text {
        edits.append(Edit(record: item.id, field: "result", value: section.text))
      }
      return edits
    }
  }
}
