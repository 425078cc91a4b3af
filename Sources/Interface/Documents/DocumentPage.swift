package import Exchange
import Terminal

/// A document as text for a terminal.
package enum DocumentPage {
  /// The text in lines of at most so many cells; nothing in it steers the terminal.
  package static func text(_ document: Document, width: Int) -> String {
    let writer = PlainTextWriter(width: width, measure: Cells.width) { text, width in
      Cells.lines(wrapping: text, width: width)
    }
    return writer.text(document)
  }

  /// The text as it may stand in an e-mail.
  package static func mail(_ document: Document) -> String {
    MailText.guarded(text(document, width: MailText.width))
  }
}
