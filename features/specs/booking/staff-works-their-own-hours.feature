Feature: Staff work their own hours

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well

  Rule: A person works the hours of the salon, or a week of their own

    Scenario: Without a week of their own, people work while the salon is open
      When Dana looks for "Visit" with Saule on 2026-03-03
      Then Dana sees nothing before 09:00 and nothing after 17:00

    Scenario: A split shift is offered on both sides of the break
      Given Saule works on Tuesdays only, from 10:00 to 13:00 and from 15:00 to 20:00
      When Dana looks for "Visit" with Saule on 2026-03-03
      Then Dana sees 12:00, but neither 12:15 nor 14:45
      And Dana sees nothing before 10:00 and nothing after 19:00

    Scenario: A visit that would run into the break is refused
      Given Saule works on Tuesdays only, from 10:00 to 13:00 and from 15:00 to 20:00
      When Dana books Saule at 12:30 on 2026-03-03
      Then the booking is refused because it is on a break

    Scenario: One person's week is not the other's
      Given Saule works on Tuesdays only, from 10:00 to 13:00 and from 15:00 to 20:00
      When Dana books "Visit" with anyone at 10:00 on 2026-03-04
      Then Aigerim serves Dana at 10:00 on 2026-03-04

  Rule: What is said of a date outweighs the week

    Scenario: Nobody is booked on the last day of a vacation
      Given Saule is on vacation from 2026-03-09 to 2026-03-15
      When Dana books Saule at 10:00 on 2026-03-15
      Then the booking is refused because it is on a day off

    Scenario: Work begins again on the day after
      Given Saule is on vacation from 2026-03-09 to 2026-03-15
      When Dana books Saule at 10:00 on 2026-03-16
      Then the booking is accepted

    Scenario: An extra day is worked in its own hours
      Given Saule works on Tuesdays only, from 10:00 to 13:00 and from 15:00 to 20:00
      And Saule works on 2026-03-04 as an extra day, from 11:00 to 14:00
      When Dana looks for "Visit" with Saule on 2026-03-04
      Then Dana sees nothing before 11:00 and nothing after 13:00

    Scenario: Other hours of one day replace those of the week
      Given Saule works on 2026-03-03 from 12:00 to 20:00 instead
      When Dana looks for "Visit" with Saule on 2026-03-03
      Then Dana sees nothing before 12:00 and nothing after 19:00
