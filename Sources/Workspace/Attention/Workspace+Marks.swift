package import Domain

/// Finding ahead what needs attention, and marking it where many records are listed.
extension Workspace {
  /// Whether the rules found something about a record when they were last asked.
  ///
  /// Asks nothing anew: a list is drawn for each key.
  package func isWarned(_ id: RecordID) -> Bool { attention.found.concern(id) && isSeen(id) }

  /// Whether what needs attention is known, so that nobody waits who asks for it.
  package var warningsAreReady: Bool { attention.isReady(self) }

  /// Does one slice of the work on what needs attention; true while there is more to do.
  ///
  /// It is called in pauses, so that no key has to wait for it.
  package func prepareWarnings() -> Bool { attention.advance(self) }

  /// Reads on in the office for so many milliseconds; nil once all of it is read, else how far it is.
  package func prepareOffice(for milliseconds: Int) -> (done: Int, all: Int)? {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while attention.advanceOffice(self) {
      if ContinuousClock.now >= end { return attention.progress(self) }
    }
    return nil
  }
}
