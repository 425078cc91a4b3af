/// Hours, expenses, allowances and funds: somebody near a limit, somebody above one, a month of hours.
enum MoneyCases {
  static let all: [SampleCase] = funds + [placement] + allowances + mixed + ways + hours + rates

  private static let funds = [
    SampleCase(
      DeploymentFund.self,
      "topf-auslagen",
      330,
      [
        "title": "Auslagen der Freiwilligen", "source": "Stadt Neustadt an der Aue",
        "start": "-320", "end": "200", "amount": "3600.00",
      ]
    ),
    // Nearly used.
    SampleCase(
      DeploymentFund.self,
      "topf-material",
      300,
      [
        "title": "Material und Fahrten", "source": "Bürgerstiftung Aue", "start": "-290",
        "end": "120", "amount": "260.00",
      ]
    ),
  ]

  /// Allowances stand on one day of the past month each, so that they fall into few years.
  private static let allowances = [
    // 85 % of 960 €, a part of it received elsewhere (W32).
    expense("fw-weidner", "honorary", "616.00", 6, "checked", "Pauschale des Jahres"),
    SampleCase(
      AllowanceDeclaration.self,
      "",
      9,
      [
        "volunteer": "fw-weidner", "year": "0", "type": "honorary", "amount": "200.00",
        "declared": "-9",
      ]
    ),
    // More than 3,300 € (W32).
    expense("fw-haddad", "trainer", "3420.00", 7, "submitted", "Sprachkurse"),
  ]

  /// A placement for which two allowances were paid that exclude each other.
  private static let placement = SampleCase(
    Placement.self,
    "einsatz-eltern",
    220,
    [
      "volunteer": "fw-yildirim", "project": "paten", "state": "active", "start": "-200",
      "end": "160", "hours": "120", "activity": "Elterngruppe am Vormittag",
      "accompanier": "kostjuk", "insurance": "carrier", "proposed": "-218", "met": "-210",
      "trial": "-200", "review": "60",
    ]
  )

  private static let mixed = [
    expense("fw-yildirim", "honorary", "120.00", 14, "paid", "Pauschale")
      .with(["placement": "einsatz-eltern"]),
    expense("fw-yildirim", "trainer", "150.00", 13, "checked", "Anleitung der Gruppe")
      .with(["placement": "einsatz-eltern"]),
  ]

  private static let ways = [
    way("fw-mueller", "24", "car", "7.20", 12, "paid"),
    way("fw-brandt", "12.5", "bicycle", "1.25", 8, "checked"),
    expense("fw-schneider", "material", "186.40", 15, "paid", "Stoffe und Garn"),
    expense("fw-yildirim", "transit", "34.80", 11, "submitted", "Tageskarten"),
    expense("fw-tesfay", "postage", "9.30", 10, "rejected", "ohne Beleg"),
  ]

  private static func expense(
    _ person: String,
    _ type: String,
    _ amount: String,
    _ age: Int,
    _ state: String,
    _ purpose: String
  ) -> SampleCase {
    let isAllowance = ["honorary", "trainer"].contains(type)
    let made = SampleCase(
      Expense.self,
      "",
      age,
      [
        "volunteer": person, "day": "-\(age)", "type": type, "amount": amount,
        "state": "submitted", "purpose": purpose,
        "fund": isAllowance ? "topf-auslagen" : "topf-material",
        "receipt": isAllowance || state == "rejected" ? "" : "yes",
      ]
    )
    return settled(made, age, state)
  }

  private static func way(
    _ person: String,
    _ kilometres: String,
    _ vehicle: String,
    _ amount: String,
    _ age: Int,
    _ state: String
  ) -> SampleCase {
    let made = SampleCase(
      Expense.self,
      "",
      age,
      [
        "volunteer": person, "day": "-\(age)", "type": "mileage", "kilometres": kilometres,
        "vehicle": vehicle, "amount": amount, "state": "submitted", "fund": "topf-material",
        "purpose": "Begleitung zum Amt",
      ]
    )
    return settled(made, age, state)
  }

  private static func settled(_ made: SampleCase, _ age: Int, _ state: String) -> SampleCase {
    let (checked, paid) = (age - 2, age - 4)
    switch state {
    case "checked": return made.then(checked, [("state", state), ("checked", "-\(checked)")])
    case "paid":
      return made.then(checked, [("state", "checked"), ("checked", "-\(checked)")])
        .then(paid, [("state", state), ("paid", "-\(paid)")])
    case "rejected": return made.then(checked, [("state", state)])
    default: return made
    }
  }

  /// A month of one person: twice a week.
  private static let hours = [26, 24, 19, 17, 12, 10, 5, 3].enumerated().map { index, age in
    SampleCase(
      HoursEntry.self,
      "",
      age,
      [
        "volunteer": "fw-mueller", "day": "-\(age)", "length": index % 2 == 0 ? "120" : "90",
        "activity": index % 2 == 0 ? "Deutsch üben" : "Spaziergang durch die Altstadt",
      ]
    )
  }

  /// What the office pays besides what the program starts with.
  private static let rates = [
    SampleCase(
      DatedValue.self,
      "",
      310,
      [
        "type": "bicycle", "amount": "0.10", "from": "-300",
        "source": "Beschluss der Trägerrunde", "checked": "-300",
      ]
    )
  ]
}
