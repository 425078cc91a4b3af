/// The signs that a chart is drawn with.
package enum ChartSigns: Hashable, Sendable {
  /// Blocks in eighths and braille.
  case full
  /// ASCII alone, for terminals whose character set has no more.
  case ascii

  /// Nought to seven eighths of a cell from the left.
  var eighths: [Character] { self == .full ? Array(" ▏▎▍▌▋▊▉") : Array("        ") }

  /// Bars of the series one after the other; they are told apart without colour.
  var bars: [Character] { self == .full ? Array("█▒▓░▚") : Array("#=+:%") }

  /// Points of the series one after the other.
  var marks: [Character] { self == .full ? Array("●○◆◇■□▲△") : Array("ox*#@+%&") }

  /// Columns of a sparkline from the lowest to the highest.
  var columns: [Character] { self == .full ? Array("▁▂▃▄▅▆▇█") : Array("_.,-=+*#") }

  /// From little to much.
  var shades: [Character] { self == .full ? Array("░▒▓█") : Array(".:+#") }

  var axis: Character { self == .full ? "│" : "|" }
  var ground: Character { self == .full ? "─" : "-" }
  var corner: Character { self == .full ? "└" : "+" }
  /// What parts the first and the last value of a line, and leads to its highest.
  var arrow: Character { self == .full ? "→" : ">" }
  var peak: Character { self == .full ? "▲" : "^" }
  var ellipsis: Character { self == .full ? "…" : "~" }
  /// Where a value is not told.
  var hidden: Character { self == .full ? "·" : "." }
}
