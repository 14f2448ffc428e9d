Feature: A service takes more than its own time

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And the salon offers "Haircut" of 30 minutes
    And "Visit" needs 10 minutes before and 20 minutes after

  @pain-10
  Rule: Time to prepare and to clean lies within the hours, unless the owner allows otherwise

    Scenario: The first and the last visit leave room for both
      When Dana looks for "Visit" with Aigerim on 2026-03-03
      Then Dana sees nothing before 09:15 and nothing after 16:30

    Scenario: A visit may end at closing time where the cleaning may last longer
      Given the cleaning may last beyond closing time
      When Dana looks for "Visit" with Aigerim on 2026-03-03
      Then Dana sees nothing before 09:00 and nothing after 17:00

    Scenario: What is shown until closing time is accepted
      Given the cleaning may last beyond closing time
      When Dana books the last start shown for "Visit" with Aigerim on 2026-03-03
      Then the booking is accepted

  @pain-10
  Rule: Everybody's time to prepare and to clean counts, each once

    Scenario: Two visits leave room for the cleaning of one and the preparing of the other
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Dana looks for "Visit" with Aigerim on 2026-03-03
      Then Dana sees 10:30 but not 10:45
      And Dana sees 13:30 but not 13:15

    Scenario: A service without such time keeps out of the neighbour's
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Dana looks for "Haircut" with Aigerim on 2026-03-03
      Then Dana sees 11:15 but not 11:30
      And Dana sees 13:30 but not 13:15

    Scenario: The time after is not asked for before, nor the other way round
      Given Timur has booked "Haircut" with Aigerim at 12:00 on 2026-03-03
      When Dana looks for "Visit" with Aigerim on 2026-03-03
      Then Dana sees 10:30 but not 10:45
      And Dana sees 12:45 but not 12:30

    @pain-7
    Scenario: Nobody books into it by asking for a time that was not shown
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Dana books "Haircut" with Aigerim at 13:15 on 2026-03-03
      Then the booking is refused as taken
