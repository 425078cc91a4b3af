/// What looks wrong in the data of people and partners, although it could be right (requirement 23).
package struct ContactPlausibility {
  private let owners: EmailOwner
  private let regions: PostalRegions

  /// Compares with these.
  package init(contacts: [Entry<Contact>], partners: [Entry<Partner>]) {
    owners = EmailOwner(contacts)
    regions = PostalRegions(partners)
  }

  package func doubts(about contact: Contact, _ id: RecordID) -> [Text] {
    let name = PersonName.listed(last: contact.lastName, first: contact.firstName)
    var doubts = [contact.phone, contact.mobile].compactMap { number in
      ContactPlausibility.isPhone(number) ? nil : ContactPlausibility.malformed(number, name)
    }
    if let other = owners.other(than: contact, id)?.record {
      let others = PersonName.listed(last: other.lastName, first: other.firstName)
      doubts.append(
        Text(
          de: "Die E-Mail „\(contact.email)“ von \(name) trägt den Namen von \(others).",
          en: "The e-mail “\(contact.email)” of \(name) bears the name of \(others)."
        )
      )
    }
    return doubts
  }

  package func doubts(about partner: Partner) -> [Text] {
    var doubts: [Text] = []
    if !ContactPlausibility.isPhone(partner.phone) {
      doubts.append(ContactPlausibility.malformed(partner.phone, partner.name))
    }
    let code = partner.postalCode
    if !ContactPlausibility.isPostalCode(code) {
      doubts.append(
        Text(
          de: "Die Postleitzahl „\(code)“ von \(partner.name) hat nicht fünf Ziffern.",
          en: "The postal code “\(code)” of \(partner.name) does not have five digits."
        )
      )
    } else if regions.isFar(partner) {
      doubts.append(
        Text(
          de: "Die Postleitzahl \(code) von \(partner.name) passt nicht zu \(partner.town).",
          en: "The postal code \(code) of \(partner.name) does not fit \(partner.town)."
        )
      )
    }
    return doubts
  }

  private static func malformed(_ number: String, _ name: String) -> Text {
    Text(
      de: "Die Telefonnummer „\(number)“ von \(name) ist ungültig.",
      en: "The telephone number “\(number)” of \(name) is none."
    )
  }

  private static var typing: Typing { Typing(language: .german, today: Day(number: 0)) }

  /// Most numbers are right, which their bytes tell much faster than their kind does.
  static func isPhone(_ number: String) -> Bool {
    var digits = 0
    let isPlain = number.utf8.allSatisfy { byte in
      if byte &- UInt8(ascii: "0") < 10 {
        digits += 1
        return true
      }
      return "+-/() ".utf8.contains(byte)
    }
    if number.isEmpty || (isPlain && (3...15).contains(digits)) { return true }
    return (try? FieldKind.phone.parse(number, typing)) != nil
  }

  static func isPostalCode(_ code: String) -> Bool {
    if code.utf8.count == 5, code.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) { return true }
    return (try? FieldKind.postalCode.parse(code, typing)) != nil
  }
}
