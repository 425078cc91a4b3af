/// Writes tables as CSV (RFC 4180) that no spreadsheet can be tricked by.
package struct CSVWriter: Sendable {
  /// Which program the file is for.
  package enum Form: Sendable {
    /// Commas, as the standard has it.
    case standard
    /// Semicolons and a byte order mark, as Excel in German expects them.
    case germanExcel
  }

  private let form: Form

  package init(_ form: Form = .standard) {
    self.form = form
  }

  /// The whole file, each line ending in CR LF.
  package func text(_ rows: [[String]]) -> String {
    let mark = form == .germanExcel ? "\u{FEFF}" : ""
    let separator = form == .germanExcel ? ";" : ","
    return mark + rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isHarmful { kept.append(scalar) }
    let text = String(kept)
    let safe = CSVWriter.isFormula(text) ? "'" + text : text
    // A program that takes the other separator must not find one either.
    let isPlain = safe.unicodeScalars.allSatisfy { !"\",;\t\r\n".unicodeScalars.contains($0) }
    let isTight = safe.first?.isWhitespace != true && safe.last?.isWhitespace != true
    if isPlain, isTight { return safe }
    return "\"" + doubled(safe) + "\""
  }

  private func doubled(_ text: String) -> String {
    var doubled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { doubled.append(scalar) }
      doubled.append(scalar)
    }
    return String(doubled)
  }

  /// A cell without the `'` that keeps a spreadsheet from computing it.
  static func withoutGuard(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let text = String(cell.unicodeScalars.dropFirst())
    return isFormula(text) ? text : cell
  }

  /// Whether a spreadsheet might compute the cell, after blanks and quotes too.
  private static func isFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\r", "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
      case "\"", "'": continue
      case _ where scalar.properties.isWhitespace: continue
      default: return false
      }
    }
    return false
  }
}
