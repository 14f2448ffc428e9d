Feature: A salon rests on some days

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: Nobody works while the salon is closed

    Scenario: A closed day is refused
      Given the salon is closed from 2026-03-10 to 2026-03-12
      When Dana books Aigerim at 10:00 on 2026-03-12
      Then the booking is refused because it is on a day off

    Scenario: A closure outweighs an extra day
      Given the salon is closed from 2026-03-10 to 2026-03-12
      And Aigerim works on 2026-03-11 as an extra day, from 10:00 to 14:00
      When Dana books Aigerim at 10:00 on 2026-03-11
      Then the booking is refused because it is on a day off

    Scenario: What was booked before the closure was set stays booked
      Given Dana has booked Aigerim at 10:00 on 2026-03-11
      When the salon is closed from 2026-03-10 to 2026-03-12
      Then the appointment of Dana is at 10:00 on 2026-03-11

  Rule: A salon may rest on public holidays

    Scenario: A salon that does not rest is booked at Nauryz
      When Dana books Aigerim at 10:00 on 2026-03-23
      Then the booking is accepted

    Scenario: A salon that rests is not
      Given the salon rests on public holidays
      When Dana books Aigerim at 10:00 on 2026-03-23
      Then the booking is refused because it is on a day off

    Scenario: A holiday on a Sunday is rested for on the Monday after
      Given the salon rests on public holidays
      When Dana books Aigerim at 10:00 on 2026-03-09
      Then the booking is refused because it is on a day off

    Scenario: A holiday that is worked all the same is booked
      Given the salon rests on public holidays, though not on 2026-03-23
      When Dana books Aigerim at 10:00 on 2026-03-23
      Then the booking is accepted
