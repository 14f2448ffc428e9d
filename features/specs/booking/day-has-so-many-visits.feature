Feature: A day has so many visits

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 00:00 to 00:00 for visits of 60 minutes

  @pain-9
  Rule: A person has no more visits a day than the owner allows, on the days of the salon's clock

    Scenario: The last visit of the day
      Given one person takes at most 2 visits a day
      And Timur has booked Aigerim at 10:00 on 2026-03-03
      When Dana books Aigerim at 12:00 on 2026-03-03
      Then the booking is accepted

    Scenario: A day that is full shows nothing
      Given one person takes at most 2 visits a day
      And Timur has booked Aigerim at 10:00 on 2026-03-03
      And Nurlan has booked Aigerim at 12:00 on 2026-03-03
      When Dana looks for "Visit" with Aigerim on 2026-03-03
      Then Dana sees 0 free starts

    Scenario: What is not shown is refused
      Given one person takes at most 1 visit a day
      And Timur has booked Aigerim at 10:00 on 2026-03-03
      When Dana books Aigerim at 12:00 on 2026-03-03
      Then the booking is refused because it is over the day's limit

    Scenario: Two local dates within one day of Greenwich are two days
      Given one person takes at most 1 visit a day
      And Timur has booked Aigerim at 01:00 on 2026-03-03
      When Dana books Aigerim at 22:00 on 2026-03-02
      Then the booking is accepted

    Scenario: A limit of one service leaves the others alone
      Given the salon offers "Colour" of 90 minutes
      And one person does "Colour" at most 1 time a day
      And Timur has booked "Colour" with Aigerim at 10:00 on 2026-03-03
      When Dana books "Visit" with Aigerim at 14:00 on 2026-03-03
      Then the booking is accepted

    Scenario: That service is refused for the rest of the day
      Given the salon offers "Colour" of 90 minutes
      And one person does "Colour" at most 1 time a day
      And Timur has booked "Colour" with Aigerim at 10:00 on 2026-03-03
      When Dana books "Colour" with Aigerim at 14:00 on 2026-03-03
      Then the booking is refused because it is over the day's limit
