extension AgreementLife {
  /// The same for whatever treats all lives alike.
  static let life: RecordLife = {
    var life = RecordLife(
      Agreement.kind,
      states: .agreementStates,
      next: next
    ) { subject, state, office in
      values(
        of: Agreement(values: subject.values),
        to: state,
        on: office.today,
        months: office.value(of: Thresholds.agreementReview)
      )
    }
    life.extended = { subject, end, office throws(Refusal) in
      try extended(
        Agreement(values: subject.values),
        until: end,
        on: office.today,
        months: office.value(of: Thresholds.agreementReview)
      )
    }
    life.canExtend = { Agreement(values: $0.values).isSettled }
    return life
  }()
}
