import Domain
import Exchange
import Interface
import Workspace

/// The figures of courses as a document or a table.
extension Subcommand {
  static func writeCourses(_ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: DocumentFormat.allCases)
    let year = try year(context)
    let report = CourseReport(try context.open().office, year: year)
    let text = format?.text(report.rows) ?? format?.text(report.document)
    try context.write(text ?? "")
    return 0
  }

  /// The year that `--year` names; nil for all years.
  private static func year(_ context: Context) throws -> Int? {
    guard let typed = context.arguments[option: "year"] else { return nil }
    guard let year = Int(typed), typed.utf8.count == 4, year > 0 else {
      throw UsageError(
        de: "--year erwartet ein Jahr mit vier Ziffern, nicht „\(typed)“.",
        en: "--year expects a year of four digits, not “\(typed)”.",
        topic: "document"
      )
    }
    return year
  }
}
