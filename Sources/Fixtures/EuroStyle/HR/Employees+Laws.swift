extension Employees {
  static let laws: [Law] = names + contacts + numbers + rights + careers + shares

  private static let country = "entity_id.country_code"

  private static let names: [Law] = [
    .holds(
      "number", "The number on the payslip is the company's code and that of the employee.",
      """
      joined(entity_id.entity_code, replaced(employee_id, 'EMP_', '')) = employee_number
      """),
    .holds(
      "first-name", "A first name is one of the country's, for those who say so by gender.",
      Country.choice(of: country) { country in
        let people = Customers.people(country)
        let all = Customers.named("first_name", people.women + people.men)
        return """
          case gender when 'FEMALE' then \(Customers.named("first_name", people.women)) \
          when 'MALE' then \(Customers.named("first_name", people.men)) else \(all) end
          """
      }),
    .holds(
      "middle-name", "So is a middle name.",
      Country.choice(of: country) { country in
        let people = Customers.people(country)
        return Customers.named("middle_name", people.women + people.men)
      }),
    .holds(
      "last-name", "A surname is one of the country's.",
      Country.choice(of: country) { Customers.named("last_name", Customers.people($0).families) }),
    .holds(
      "title", "Men are addressed as Mr and women as Ms, doctors as doctors.",
      """
      title = 'DR' or case gender when 'FEMALE' then (title = 'MS') \
      when 'MALE' then (title = 'MR') else (title in ('MR', 'MS')) end
      """),
    .holds(
      "emergency", "Who is called has a first name and a surname.",
      "contains(emergency_contact_name, ' ')"),
    .holds(
      "spouse", "Only those who live with somebody have a spouse to call.",
      """
      emergency_contact_relationship <> 'SPOUSE' \
      or marital_status in ('MARRIED', 'DOMESTIC_PARTNERSHIP')
      """),
    .holds(
      "dependents", "Those who are single have nobody to care for.",
      "number_of_dependents = 0 or marital_status <> 'SINGLE'"),
  ]

  private static let contacts: [Law] = [
    .holds(
      "mail", "Addresses are in reserved domains, and in small ASCII letters.",
      """
      is_ascii(personal_email) and lower(personal_email) = personal_email and (\
      \(CustomerBook.mailDomains.map { "ends_with(personal_email, '@\($0)')" }
        .joined(separator: " or ")))
      """),
    .holds(
      "work-mail", "The address at work has the same name.",
      """
      ends_with(work_email, '@eurostyle.example') \
      and starts_with(personal_email, replaced(work_email, '@eurostyle.example', '@'))
      """),
    .holds(
      "mobile", "A mobile number is in one of its country's ranges that reach nobody.",
      Country.choice(of: country) { Customers.telephone("phone_mobile", $0) }),
    .holds(
      "home", "So is the number at home.",
      Country.choice(of: country) { Customers.telephone("phone_home", $0) }),
    .holds(
      "emergency-phone", "So is that of who is called.",
      Country.choice(of: country) { Customers.telephone("emergency_contact_phone", $0) }),
    .matched(
      "home-town", "Somebody lives in a city of the country, in its region.",
      in: EuropeanGeography.path,
      on: [
        "address_city": "city", "address_country": "country_code", "address_state": "region",
      ]),
    .holds("country", "Somebody lives where the company is.", "address_country = \(country)"),
    .holds(
      "near", "Somebody lives in the city of the shop or of the offices.",
      "address_city = store_id.city"),
    .holds(
      "region", "A region is never missing.", "address_state is not null"),
    .holds(
      "street", "An address has one of the streets of the country.",
      Country.choice(of: "address_country") { Customers.street("address_street", $0) }),
    .holds(
      "postcode", "A postcode has its country's form.",
      Country.choice(of: "address_country") { country in
        switch country {
        case .de, .fr: "(address_postal_code like '00000' and length(address_postal_code) = 5)"
        case .be, .lu: "(address_postal_code like '0000' and length(address_postal_code) = 4)"
        case .nl:
          """
          (prefix(address_postal_code, 5) like '0000 ' and length(address_postal_code) = 7 \
          and upper(address_postal_code) = address_postal_code)
          """
        }
      }),
  ]

  private static let numbers: [Law] = [
    .holds(
      "social", "A social security number has its country's form.",
      Country.choice(of: country) { country in
        switch country {
        case .be: "(social_security_number like '00000000000')"
        case .de:
          "(length(social_security_number) = 12 and prefix(social_security_number, 8) like '00000000')"
        case .fr: "(social_security_number like '000000000000000')"
        case .lu: "(social_security_number like '0000000000000')"
        case .nl: "(social_security_number like '000000000')"
        }
      }),
    .holds(
      "social-birth", "Where the number holds the year of birth, it is the person's.",
      Country.choice(of: country) { country in
        switch country {
        case .be:
          "(number(prefix(social_security_number, 2)) = remainder(year(date_of_birth), 100))"
        case .lu: "(number(prefix(social_security_number, 4)) = year(date_of_birth))"
        case .de, .fr, .nl: "(1 = 1)"
        }
      }),
    .holds(
      "tax", "A tax number has its country's form; three countries use the social number.",
      Country.choice(of: country) { country in
        switch country {
        case .de: "(tax_id like '00000000000')"
        case .fr: "(tax_id like '0000000000000')"
        case .be, .lu, .nl: "(tax_id = social_security_number)"
        }
      }),
    .holds(
      "passport", "A passport's number is as long as its country's, with a digit behind it.",
      """
      upper(passport_number) = passport_number and is_ascii(passport_number) \
      and length(passport_number) = \(Country.choice(of: country) { country in
        switch country {
        case .be, .lu: "9"
        case .de, .fr, .nl: "10"
        }
      })
      """),
    .unique("social-once", "Nobody has another's number.", "social_security_number"),
    .unique("passport-once", "Nobody has another's passport.", "passport_number"),
  ]

  private static let rights: [Law] = [
    .holds(
      "passports", "Passports on file hold at the least till March 2025.",
      "passport_expiry_date between '2025-03-01' and '2034-10-01'"),
    .holds(
      "foreigners", "Who is no citizen of the EU has shown a passport.",
      "passport_expiry_date is not null or visa_status = 'EU_CITIZEN'"),
    .holds(
      "visa", "Who is no citizen of the EU has a visa, and a permit as long, beyond the books.",
      """
      (visa_expiry_date is null) = (visa_status = 'EU_CITIZEN') \
      and (work_permit_expiry_date is null) = (visa_status = 'EU_CITIZEN')
      """),
    .holds(
      "permit", "A permit holds as long as the visa.",
      """
      work_permit_expiry_date = visa_expiry_date \
      and visa_expiry_date between '2026-02-01' and '2029-05-31'
      """),
    .holds(
      "birthplace", "Citizens of the EU were born in it, others elsewhere.",
      """
      (country_of_birth in \(Law.list(EmployeeFile.birthCountries.suffix(7)))) \
      = (visa_status <> 'EU_CITIZEN')
      """),
    .holds(
      "citizens", "Who is no citizen of the EU is let in by the country of work.",
      "visa_status = 'EU_CITIZEN' or nationality = address_country"),
  ]

  private static let careers: [Law] = [
    .holds(
      "root", "Everybody but the chief executive has a manager, with a smaller number.",
      """
      (manager_employee_id is null) = (employee_id = 'EMP_000001') \
      and number(replaced(manager_employee_id, 'EMP_', '')) \
      < number(replaced(employee_id, 'EMP_', ''))
      """),
    .holds(
      "managers", "A manager is at work.", "manager_employee_id.employee_status = 'ACTIVE'"),
    .holds(
      "shop-manager", "In a shop one is below its manager, who is below an office.",
      """
      store_id is null or manager_employee_id.store_id is null \
      or manager_employee_id.store_id = store_id
      """),
    .holds(
      "shop", "A shop's people are paid by its country's company.",
      "entity_id.country_code = store_id.country_code"),
    .holds(
      "leavers", "Leavers have a last day and a reason.",
      """
      (termination_date is null) = (employee_status in ('ACTIVE', 'ON_LEAVE')) \
      and (termination_reason is null) = (termination_date is null) \
      and (data_retention_date is null) = (termination_date is null)
      """),
    .holds(
      "reasons", "A term that ran out is no other leaving.",
      "(termination_reason = 'End of fixed term') = (employee_status = 'INACTIVE')"),
    .holds(
      "rehire", "Who was dismissed is not hired again, and everybody else who is there could be.",
      """
      (termination_reason is not null or rehire_eligible) \
      and (termination_reason <> 'Dismissal during reorganisation' or not rehire_eligible)
      """),
    .holds(
      "retention", "A leaver's data are kept for the years of the country.",
      """
      year(data_retention_date) = year(termination_date) + \
      \(Country.choice(of: "address_country") { "\(EmployeeFile.retention(in: $0))" }) \
      and month(data_retention_date) = month(termination_date)
      """),
    .holds(
      "months", "One is hired on the first of a month and leaves on the last, during the books.",
      """
      month(day_after(hire_date, -1)) <> month(hire_date) \
      and month(day_after(termination_date, 1)) <> month(termination_date) \
      and termination_date between '2024-03-31' and '2025-11-30'
      """),
    .holds(
      "hired", "Nobody is hired before the nineteenth birthday's year, or a shop's people late.",
      """
      hire_date between '2008-01-01' and '2025-12-01' \
      and year(hire_date) >= year(date_of_birth) + 19
      """),
    .matched(
      "away", "Who is on leave has leave that was approved and holds on the last day of the books.",
      where: "employee_status = 'ON_LEAVE'", in: LeaveRequests.path,
      on: ["employee_id": "employee_id"],
      when: """
        other.status = 'APPROVED' and other.start_date <= '\(RetailCalendar.lastDay)' \
        and other.end_date >= '\(RetailCalendar.lastDay)'
        """),
    .matched(
      "contract", "Who is there has a contract that is in force.",
      where: "termination_date is null", in: EmploymentContracts.path,
      on: ["employee_id": "employee_id"], when: "other.contract_status = 'ACTIVE'"),
    .holds(
      "dates", "The file is opened two weeks before the first day.",
      "date(created_date) = day_after(hire_date, -14)"),
    .holds(
      "changed", "The file changed last at the end, or with a contract.",
      "date(updated_date) = termination_date and date(updated_date) >= hire_date"),
  ]

  private static let shares: [Law] = [
    .apportioned(
      "statuses", "How people are at the end of the books.", of: "employee_status",
      Law.weights(
        of: EmployeeStatus.self,
        [
          100 - StaffCareers.onLeave - StaffCareers.inactive - StaffCareers.terminated,
          StaffCareers.inactive, StaffCareers.terminated, StaffCareers.onLeave,
        ]), within: 3),
    .shares(
      "ages", "Ages at the end of the books: 22–30, 31–40, 41–50, 51–60, 61–67.",
      of: """
        case when year(date_of_birth) >= 1995 then 1 when year(date_of_birth) >= 1985 then 2 \
        when year(date_of_birth) >= 1975 then 3 when year(date_of_birth) >= 1965 then 4 else 5 end
        """, zip(1...5, StaffCareers.ageShares).map { ("\($0.0)", $0.1) }),
    .share(
      "citizens-share", "Citizens of the EU.", of: "visa_status = 'EU_CITIZEN'", is: .percent(90)),
    .share(
      "consents", "People who agreed to optional uses of their data.",
      of: "gdpr_consent_date is not null", is: .percent(96)),
    .share(
      "middle-names", "People with a middle name.", of: "middle_name is not null", is: .percent(30)),
    .share(
      "landlines", "People with a telephone at home.", of: "phone_home is not null",
      is: .percent(30)),
  ]
}
