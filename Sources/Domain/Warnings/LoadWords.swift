/// The parts of sentences about people and their time.
enum LoadWords {
  static func name(_ volunteer: Entry<Volunteer>) -> String {
    let record = volunteer.record
    return [record.firstName, record.lastName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func times(_ times: [WeekTime]) -> Text {
    Text(
      de: times.map { $0.written(.german) }.joined(separator: ", "),
      en: times.map { $0.written(.english) }.joined(separator: ", ")
    )
  }

  static func hours(_ committed: Int, of declared: Int) -> Text {
    let (part, whole) = (Minutes(committed), Minutes(declared))
    return Text(
      de: "\(part.written(.german)) von \(whole.written(.german))",
      en: "\(part.written(.english)) of \(whole.written(.english))"
    )
  }
}
