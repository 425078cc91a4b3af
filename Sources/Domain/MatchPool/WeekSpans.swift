/// Times of the week without overlaps, in order, in minutes since Monday began.
struct WeekSpans: Sendable {
  private(set) var spans: [Range<Int>] = []

  init(_ times: [WeekTime]) {
    for time in times.sorted() {
      let day = (time.weekday - 1) * 1440
      let span = day + time.from..<day + time.until
      // The last minute of a day is no beginning of the next, so that days stay apart.
      if let last = spans.last, span.lowerBound <= last.upperBound, last.lowerBound >= day {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
  }

  private init(spans: [Range<Int>]) {
    self.spans = spans
  }

  var isEmpty: Bool { spans.isEmpty }
  /// Minutes.
  var length: Int { spans.reduce(0) { $0 + $1.count } }

  /// The times that belong to both.
  func common(with other: WeekSpans) -> WeekSpans {
    WeekSpans(
      spans: spans.flatMap { span in
        other.spans.map { $0.clamped(to: span) }.filter { !$0.isEmpty }
      }
    )
  }

  /// The times that do not belong to the other.
  func without(_ other: WeekSpans) -> WeekSpans {
    var left: [Range<Int>] = []
    for span in spans {
      var start = span.lowerBound
      for taken in other.spans where taken.overlaps(span) {
        if start < taken.lowerBound { left.append(start..<taken.lowerBound) }
        start = max(start, taken.upperBound)
      }
      if start < span.upperBound { left.append(start..<span.upperBound) }
    }
    return WeekSpans(spans: left)
  }

  var times: [WeekTime] {
    spans.compactMap { span in
      let day = span.lowerBound / 1440
      return WeekTime(
        weekday: day + 1,
        from: span.lowerBound - day * 1440,
        until: span.upperBound - day * 1440
      )
    }
  }
}
