/// The paid posts of the office as a whole.
///
/// A post is one human being, so that figures of few posts stay in the house.
enum StaffFigures {
  static func table(_ office: Office) -> ReportTable {
    let rows = StaffLoad(office).rows.filter(\.isFilled)
    let posts = rows.map(\.post.id)
    let full = rows.filter { ($0.percent ?? 0) > 100 }.map(\.post.id)
    let lines: [(Text, Figure?)] = [
      (Text(de: "Stellen", en: "Posts"), .people(posts)),
      (
        Text(de: "Stunden in der Woche laut Vertrag", en: "Hours a week by contract"),
        Figure(Figure.sum(rows.map(\.contract)), .minutes, records: posts, people: Set(posts))
      ),
      (
        Text(de: "davon verplant", en: "of these planned"),
        Figure(Figure.sum(rows.map(\.planned)), .minutes, records: posts, people: Set(posts))
      ),
      (Text(de: "Stellen über ihren Stunden", en: "Posts beyond their hours"), .people(full)),
    ]
    return .numbers(
      "staff",
      Text(de: "Stellen im Team heute", en: "Staff posts today"),
      rows.isEmpty ? [] : lines
    )
  }
}
