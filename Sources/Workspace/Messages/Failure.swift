package import Domain
import Store

/// An error of any module as a person is told of it.
package struct Failure: Sendable {
  package let text: Text
  /// 1 where the person can do something about it, 3 where the machine or the store failed.
  package let status: Int32

  package init(_ error: any Error) {
    switch error {
    case let refusal as Refusal:
      text = refusal.text
      status = 1
    case let refusal as StoreRefusal:
      text = refusal.text
      status = refusal.isOfTheStore ? 3 : 1
    case let error as StoreError:
      text = error.text
      status = 3
    case let conflicts as EditConflicts:
      let name = conflicts.all.first?.user ?? ""
      text = Text(
        de: "\(name) hat inzwischen dasselbe Feld geändert. Nichts wurde gespeichert.",
        en: "\(name) changed the same field meanwhile. Nothing was saved."
      )
      status = 1
    default:
      text = Text(de: "Unerwarteter Fehler: \(error)", en: "Unexpected error: \(error)")
      status = 3
    }
  }
}

extension StoreRefusal {
  /// Whether the store itself cannot be used, whatever is asked of it.
  fileprivate var isOfTheStore: Bool {
    switch self {
    case .notFound, .notADirectory, .symbolicLink, .unsafeFile, .worldWritable, .notWritable,
      .newerFormat, .notAStore, .locked, .diskFailed:
      true
    default: false
    }
  }
}
