Feature: A visit comes again every week

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  @pain-12
  Rule: Every visit is checked before anything is booked

    Scenario: All visits of a plan are possible
      When Dana plans "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 4 times in all
      Then every visit of the plan is possible
      And Aigerim has 0 visits on 2026-03-03

    Scenario: The third visit is taken
      Given Timur has booked Aigerim at 10:30 on 2026-03-17
      When Dana plans "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 4 times in all
      Then the plan fails on 2026-03-17 alone

    Scenario: The last visit lies beyond the horizon
      When Dana plans "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 10 times in all
      Then the plan fails on 2026-05-05 alone

  @pain-12
  Rule: All visits are booked, or none of them

    Scenario: All visits are booked
      When Dana books "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 4 times in all
      Then the series of 4 visits is booked
      And Aigerim has 1 visit on 2026-03-03
      And Aigerim has 1 visit on 2026-03-24

    Scenario: Nothing is booked when one visit is not possible
      Given the salon is closed from 2026-03-17 to 2026-03-17
      When Dana books "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 4 times in all
      Then nothing is booked, because of 2026-03-17
      And Aigerim has 0 visits on 2026-03-03

    Scenario: A series that was refused keeps no time from others
      Given Nurlan has booked Aigerim at 10:00 on 2026-03-17
      And Dana asked in vain for "Visit" with Aigerim at 10:00 on 2026-03-03, 4 weeks in a row
      When Timur books Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

  @pain-12
  Rule: Who agrees to it gets what is possible, and learns what is not

    Scenario: Three of four visits are booked
      Given Timur has booked Aigerim at 10:00 on 2026-03-17
      When Dana books "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, up to 4 times
      Then 3 visits are booked, and Dana learns that 2026-03-17 was not possible
      And Aigerim has 1 visit on 2026-03-24
