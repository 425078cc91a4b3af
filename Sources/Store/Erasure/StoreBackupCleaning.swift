extension Store {
  func cleanBackups(_ report: inout ErasureReport) throws {}
}
