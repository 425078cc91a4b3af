/// How many of the places of a deployment request are taken, and what is proposed then.
enum RequestPlaces {
  /// Asks whether the request is filled, or has a place again, once a placement of it begins or ends.
  static func questions(
    _ subject: RecordLife.Subject,
    isTaken: Bool,
    _ office: Office
  ) -> [LifeQuestion] {
    let id = subject.values["request"].map { RecordID($0) }
    guard let request = office.requests.first(where: { $0.id == id }) else { return [] }
    let others = office.placements.count {
      $0.id != subject.id && $0.record.request == id && $0.record.isRunning
    }
    let taken = others + (isTaken ? 1 : 0)
    let places = max(1, request.record.count ?? 1)
    let state = request.record.state.key
    if isTaken {
      guard taken >= places, ["", "open", "matching"].contains(state) else { return [] }
    } else {
      guard taken < places, state == "filled" else { return [] }
    }
    let next = Term(isTaken ? "filled" : "open")
    return [question(request, next, taken, of: places, office)]
  }

  private static func question(
    _ request: Entry<DeploymentRequest>,
    _ next: Term,
    _ taken: Int,
    of places: Int,
    _ office: Office
  ) -> LifeQuestion {
    let title = request.record.title
    let words = office.words(next, of: .requestStates)
    let effect = LifeEffect(
      record: request.id,
      field: "state",
      value: next.key,
      words: Text(de: "„\(title)“ ist jetzt „\(words.de)“", en: "“\(title)” is now “\(words.en)”")
    )
    return LifeQuestion(
      title: Text(
        de: "„\(title)“: \(taken) von \(places) Plätzen besetzt. Anfrage auf „\(words.de)“?",
        en: "“\(title)”: \(taken) of \(places) places taken. Set the request to “\(words.en)”?"
      ),
      answers: [
        .init(key: "yes", title: Text(de: "Ja", en: "Yes"), effects: [effect]),
        .init(key: "no", title: Text(de: "Nein, so lassen", en: "No, leave it")),
      ]
    )
  }
}
