package import Domain
import Terminal

/// The letters and signs of the matrix; none of them is told by colour alone.
package enum MatrixSigns {
  static let nobody = "○"
  static let nobodySomewhere = "~"
  static let overlap = "×"
  static let settled = "="
  static let several = "+"
  static let question = "?"
  static let empty = "·"
  /// Behind a role that is chosen and not saved yet.
  static let pending = "*"

  /// The letters of the roles, in the order in which a cell goes through them.
  package static let letters: [(role: Term, letter: Text)] = [
    (Term("responsible"), Text(de: "Z", en: "R")),
    (Term("involved"), Text(de: "B", en: "I")),
    (Term("informed"), Text(de: "I", en: "F")),
    (Term("deputy"), Text(de: "V", en: "D")),
  ]

  /// The role that follows another; none follows the last, and the first follows none.
  static func role(after role: Term) -> Term {
    guard let place = letters.firstIndex(where: { $0.role == role }) else {
      return role == .none ? letters[0].role : .none
    }
    return place + 1 < letters.count ? letters[place + 1].role : .none
  }

  /// The letter, small where the role holds only in part, and what else is to be known.
  package static func text(_ cell: ResponsibilityMatrix.Cell, _ language: Language) -> String {
    let letter = letters.first { $0.role == cell.role }?.letter[language] ?? "•"
    return (cell.isPartial ? letter.lowercased() : letter)
      + (cell.entries.count > 1 ? several : "") + sign(cell.overlap)
      + (cell.hasQuestion ? question : "")
  }

  package static func sign(_ overlap: ResponsibilityMatrix.Overlap) -> String {
    switch overlap {
    case .none: ""
    case .settled: settled
    case .open: self.overlap
    }
  }

  package static func sign(_ gap: ResponsibilityGaps.Gap?) -> String {
    gap.map { $0.isWhole ? nobody : nobodySomewhere } ?? ""
  }

  /// What the letters and signs mean, in lines that break between them.
  package static func legend(_ language: Language, width: Int) -> [String] {
    let roles = letters.map { role, letter in
      "\(letter[language]) \(Vocabulary.responsibilityRoles.label(role.key, language))"
    }
    let signs = [
      Text(de: "klein: nur teils", en: "small: in part"),
      Text(de: "+ mehrere", en: "+ several"),
      Text(de: "? offene Frage", en: "? open question"),
      Text(de: "○ niemand", en: "○ nobody"),
      Text(de: "~ teils niemand", en: "~ nobody in part"),
      Text(de: "× doppelt", en: "× overlap"),
      Text(de: "= geregelt", en: "= settled"),
    ]
    var lines: [String] = []
    let letter = letters[0].letter[language]
    let totals = Text(
      de: "\(letter)/Σ: davon zuständig / alle mit Rolle",
      en: "\(letter)/Σ: responsible / all with a role"
    )
    for words in roles + signs.map({ $0[language] }) + (width >= 120 ? [totals[language]] : []) {
      if let last = lines.last, Cells.width(of: last) + 2 + Cells.width(of: words) <= width {
        lines[lines.count - 1] += "  \(words)"
      } else {
        lines.append(words)
      }
    }
    return lines
  }
}
