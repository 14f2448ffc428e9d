Feature: A group shares a session

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And the salon offers "Yoga" of 60 minutes
    And "Yoga" has 2 seats
    And the salon offers "Pilates" of 60 minutes
    And "Pilates" has 5 seats
    And Dana has booked "Yoga" with Aigerim at 10:00 on 2026-03-03

  @pain-5
  Rule: A session takes as many clients as it has seats

    Scenario: The last seat is booked
      When Timur books "Yoga" with Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: A full session is refused
      Given Timur has booked "Yoga" with Aigerim at 10:00 on 2026-03-03
      When Nurlan books "Yoga" with Aigerim at 10:00 on 2026-03-03
      Then the booking is refused as taken

    Scenario: A seat that is given back is free again
      Given Timur has booked "Yoga" with Aigerim at 10:00 on 2026-03-03
      And Dana has cancelled by link
      When Nurlan books "Yoga" with Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

  @pain-5
  Rule: Who teaches is sold once

    Scenario: Nobody teaches two groups at the same time
      When Timur books "Pilates" with Aigerim at 10:00 on 2026-03-03
      Then the booking is refused as taken

    Scenario: Nobody teaches the same class twice at the same time
      When Timur books "Yoga" with Aigerim at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: Nobody serves a single client during a class
      When Timur books Aigerim at 10:45 on 2026-03-03
      Then the booking is refused as taken

  @pain-5 @pain-9
  Rule: A group counts as one visit of that day

    Scenario: A seat in a group that meets anyway is within the limit
      Given one person takes at most 1 visit a day
      When Timur books "Yoga" with Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: Another group is not
      Given one person takes at most 1 visit a day
      When Timur books "Yoga" with Aigerim at 14:00 on 2026-03-03
      Then the booking is refused because it is over the day's limit
