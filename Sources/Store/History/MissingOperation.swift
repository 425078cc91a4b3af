extension StoreRefusal {
  /// Why a transaction cannot be taken back or brought again: nobody knows it, or all that it wrote
  /// was erased, and only a stub of its lines is left.
  static func missing(
    _ operation: OperationID,
    _ lines: [JournalLine],
    _ register: ErasureRegister
  ) -> StoreRefusal {
    guard let stub = lines.first(where: { $0.header.kind == .erased }) else {
      return .unknownOperation(operation.description)
    }
    let name = LineMember.value("by", of: stub).flatMap {
      JSONText.value(stub.source.base, $0)
    }
    // The erasure of another site may not have come yet: it is not older than what it took.
    let erasure = name.flatMap(OperationID.init).flatMap { register.erasures[$0] }
    return .erased(
      record: "",
      time: erasure?.time ?? HybridClock.milliseconds(stub.header.stamp)
    )
  }
}
