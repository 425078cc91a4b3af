/// What an office tells of a stretch of time: figures with the records behind them, and texts.
package struct Report: Sendable {
  /// The name in commands: a word such as `network`.
  package let name: String
  package let title: Text
  package let period: ReportPeriod
  /// Whom it is for, where there is one for each: a directive or a source of money.
  package let subject: ReportSubject?
  package var sections: [ReportSection]

  package init(
    _ name: String,
    _ title: Text,
    _ period: ReportPeriod,
    for subject: ReportSubject? = nil,
    sections: [ReportSection]
  ) {
    self.name = name
    self.title = title
    self.period = period
    self.subject = subject
    self.sections = sections
  }
}

/// A part of a report under a heading.
package struct ReportSection: Sendable {
  package let title: Text
  package var parts: [ReportPart]

  package init(_ title: Text, _ parts: [ReportPart]) {
    self.title = title
    self.parts = parts
  }
}

/// What stands in a part of a report.
package enum ReportPart: Sendable {
  case table(ReportTable)
  /// A picture of a table that stands in the same report.
  case picture(ReportPicture)
  /// A block that the office fills in.
  case text(ReportBlock)
  /// Sentences that the program writes: how something is counted, what a reader must know.
  case note(Text)
  /// Rows of words, such as decisions or the measures of a year, each with its record.
  case list([ReportLine])
}

/// A line of words with the record it tells of.
package struct ReportLine: Sendable {
  package let words: Text
  package let record: RecordID

  package init(_ words: Text, _ record: RecordID) {
    self.words = words
    self.record = record
  }
}

/// A block of text that the office fills in, with what belongs into it.
package struct ReportBlock: Sendable {
  /// Stable: written to disk with the text.
  package let key: String
  package let title: Text
  /// What is asked for here, shown where nothing stands yet.
  package let hint: Text
  /// What the office wrote; empty where nothing stands yet.
  package let text: String
  /// The record that holds the text, where there is one.
  package let record: RecordID?

  package init(
    _ key: String,
    _ title: Text,
    hint: Text,
    text: String = "",
    record: RecordID? = nil
  ) {
    self.key = key
    self.title = title
    self.hint = hint
    self.text = text
    self.record = record
  }
}
