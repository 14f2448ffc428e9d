Feature: Clients race for a time

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: However many ask in the same moment, nobody is booked twice

    @pain-1
    Scenario: One of many gets the time, and the others are told so
      When 30 clients book "Visit" with Aigerim at 10:00 on 2026-03-03 in the same moment
      Then 1 of them is accepted, and all others are refused as taken
      And Aigerim has 1 visit on 2026-03-03

    @pain-2
    Scenario: One of many gets the time although they want different services
      Given the salon offers "Colour" of 90 minutes
      And the salon offers "Haircut" of 30 minutes
      When 20 clients book "Colour" with Aigerim or "Haircut" with Aigerim at 10:00 on 2026-03-03 in the same moment
      Then 1 of them is accepted, and all others are refused as taken
      And Aigerim has 1 visit on 2026-03-03

    @pain-5
    Scenario: As many as there are seats get one
      Given the salon offers "Yoga" of 60 minutes
      And "Yoga" has 3 seats
      When 20 clients book "Yoga" with Aigerim at 10:00 on 2026-03-03 in the same moment
      Then 3 of them are accepted, and all others are refused as taken
      And Aigerim has 3 visits on 2026-03-03

    @pain-5
    Scenario: Two services race for one room
      Given Saule serves there as well
      And the salon offers "Massage" of 60 minutes
      And "Massage" needs the "massage room"
      When 20 clients book "Massage" with Aigerim or "Massage" with Saule at 10:00 on 2026-03-03 in the same moment
      Then 1 of them is accepted, and all others are refused as taken
      And Aigerim has 1 visit on 2026-03-03
