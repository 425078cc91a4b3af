/// What saving minutes does to the agenda: what the text speaks of was dealt with.
extension MinutesEntries {
  /// The states and results of agenda items that follow from the text.
  ///
  /// `before` is the text as it was saved last: a result that somebody wrote by hand stays. A heading
  /// under which nothing stands says nothing yet.
  package static func agenda(
    _ items: [Entry<AgendaItem>],
    _ text: MinutesText,
    before: MinutesText
  ) -> [Edit] {
    let (sections, former) = (text.sections, before.sections)
    let places = text.places(of: items.map(\.record))
    let olds = before.places(of: items.map(\.record))
    return items.indices.flatMap { index -> [Edit] in
      guard let place = places[index] else { return [] }
      let (item, said) = (items[index], sections[place].text)
      var edits: [Edit] = []
      let old = olds[index].map { former[$0].text } ?? ""
      if !said.isEmpty, ["", "open"].contains(item.record.state.key) {
        edits.append(Edit(record: item.id, field: "state", value: "done"))
      }
      let isOwn = item.record.result.isEmpty || item.record.result == old
      if isOwn, item.record.result != said {
        edits.append(Edit(record: item.id, field: "result", value: said))
      }
      return edits
    }
  }
}
