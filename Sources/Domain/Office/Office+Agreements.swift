extension Office {
  /// The parties of an agreement that are in use: those it names, else those of its tandem.
  package func parties(of agreement: Agreement) -> [RecordID] {
    var parties = agreement.parties
    if parties.isEmpty, let id = agreement.tandem,
      let tandem = tandems.first(where: { $0.id == id })
    {
      parties = [tandem.record.agency, tandem.record.guide].compactMap { $0 }
    }
    var seen: Set<RecordID> = []
    return parties.filter { isKnown($0) && seen.insert($0).inserted }
  }
}
