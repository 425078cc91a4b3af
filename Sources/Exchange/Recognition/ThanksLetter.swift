package import Domain

/// A letter that thanks a volunteer, in German (requirement 208).
///
/// It names the person's own hours, tasks and courses, and nobody else.
package struct ThanksLetter {
  private let profile: ServiceProfile
  private let office: Office

  package init(_ profile: ServiceProfile, in office: Office) {
    self.profile = profile
    self.office = office
  }

  package var document: Document {
    let closing = ["Mit herzlichem Gruß", office.settings.name].filter { !$0.isEmpty }
    return Document(
      "Danke für Ihr Engagement",
      blocks: [
        .text(address), .text(office.today.written(.german)), .text("Guten Tag \(profile.name),"),
        .text(thanks),
      ] + tasks + courses + [
        .text(
          "Mit Ihrer Zeit und Ihrem Können helfen Sie Menschen, hier anzukommen, und Sie stärken den Zusammenhalt vor Ort. Das ist nicht selbstverständlich. Dafür danken wir Ihnen sehr herzlich."
        ),
        .text(
          "Wir freuen uns, wenn Sie weiter dabei sind. Wenn Sie etwas brauchen, etwas anders haben möchten oder eine Pause wünschen, sprechen Sie uns bitte jederzeit an."
        ),
        .text(closing.joined(separator: "\n\n")),
      ]
    )
  }

  private var address: String {
    let person = profile.service.volunteer
    let town = [person.postalCode, person.town].filter { !$0.isEmpty }.joined(separator: " ")
    return [profile.name, person.street, town].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var thanks: String {
    let service = profile.service
    let beginning =
      service.since.map { "Sie engagieren sich seit dem \($0.written(.german)) freiwillig." }
      ?? "Sie engagieren sich freiwillig."
    let (recent, all) = (service.minutesOfTwelveMonths, profile.minutes)
    let hours: String? =
      if recent > 0, all > recent {
        "Allein in den letzten zwölf Monaten haben Sie \(Self.hours(recent)) geschenkt, insgesamt \(Self.hours(all))."
      } else if all > 0 {
        "Dabei haben Sie \(Self.hours(all)) geschenkt."
      } else {
        nil
      }
    return [beginning, hours].compactMap { $0 }.joined(separator: " ")
  }

  /// `120 Stunden`, to half an hour.
  private static func hours(_ minutes: Int) -> String {
    let halves = (minutes + 15) / 30
    let amount = "\(halves / 2)\(halves % 2 == 1 ? ",5" : "")"
    return amount == "1" ? "eine Stunde" : "\(amount) Stunden"
  }

  private var tasks: [Document.Block] {
    var seen: Set<String> = []
    let lines = profile.tasks.map(\.activity).filter { !$0.isEmpty && seen.insert($0).inserted }
    return lines.isEmpty ? [] : [.text("Das haben Sie unter anderem getan:"), .list(lines)]
  }

  private var courses: [Document.Block] {
    let titles = profile.trainings.map(\.title).filter { !$0.isEmpty }
    return titles.isEmpty
      ? [] : [.text("Sie haben sich dafür auch fortgebildet:"), .list(titles)]
  }
}
