Feature: A machine registers businesses

  @pain-27
  Rule: One e-mail address registers only so many businesses within a day

    Scenario: A machine registers one after the other
      Given it is 08:00 on 2026-03-02
      When Robot registers 8 businesses with one e-mail address
      Then 5 of them get a code, and all others are too many

    Scenario: Somebody else registers as ever
      Given it is 08:00 on 2026-03-02
      And 1 realm is ready
      And Robot registers 8 businesses with one e-mail address
      When Dana registers the business "Barber" at "barber"
      Then the business is registered
