/// The list of all records of the sample office that are written by hand.
///
/// Neustadt an der Aue and its county, as a tandem would know them: each view and each rule finds
/// something here.
enum SampleCases {
  static let all =
    PartnerCases.all + NeighbourCases.all + [settings] + ContactCases.all
    + AgreementCases.all
    + CheckCases.all
    + ResponsibilityCases.all
    + NoticeCases.all
    + NetworkCases.all
    + CircleCases.all
    + OfferCases.all
    + TalkCases.all
    + SeriesCases.all
    + MeetingCases.all
    + TaskCases.all
    + MinutesCases.all
    + VolunteerCases.all
    + NeedCases.all
    + RequestCases.all
    + GuideCases.all
    + PlacementCases.all
    + PrivacyCases.all
    + RecognitionCases.all
    + EnquiryCases.all
    + OpenPlaceCases.all
    + MatchingCases.all
    + RoomCases.all
    + CourseCases.all
    + MoneyCases.all
    + LoadCases.all
    + ProjectCases.all
    + OutreachCases.all
    + FundingCases.all
    + SnoozeCases.all
    + ReportCases.all

  /// The districts that the office is there for; what is left to chance has its tasks elsewhere.
  static let districts = ["Altstadt", "Nordstadt", "Hafen", "Lerchenberg", "Ziegelwiesen"]

  private static let settings = SampleCase(
    OfficeSettings.self,
    "",
    1080,
    [
      "name": "Tandem Neustadt an der Aue", "own": "agentur,lotsen",
      "districts": districts.joined(separator: ","),
      "target-groups": "refugees,newcomers,families",
      "focus-topics": "language,computer,Garten und Natur",
      "focus-groups": "refugees,women,disabled",
      "first-groups": "refugees,newcomers",
      "expected-types": "municipality,welfare,mso,residents", "postal-codes": "0091",
    ]
  )

  /// The names of the partners among them, which no other partner bears.
  static let partnerNames = Set(
    all.filter { $0.type.kind == Partner.kind }.flatMap { made in
      made.values.filter { $0.field == "name" }.map(\.written)
    }
  )
}
