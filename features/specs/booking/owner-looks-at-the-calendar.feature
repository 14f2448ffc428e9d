Feature: An owner looks at the calendar

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Timur has booked Dinara at 12:00 on 2026-03-05

  Rule: A calendar shows days side by side, person by person

    Scenario: A week of everybody
      When Aigerim, who is owner of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-08
      Then the calendar has visits of: Dana with Aigerim, Timur with Dinara

    Scenario: Only the days that were asked for
      When Aigerim, who is owner of Aigerim, looks at the calendar from 2026-03-03 to 2026-03-08
      Then the calendar has visits of: Timur with Dinara

    Scenario: A visit that has moved is where it is now
      Given Aigerim moves Dana to Dinara at 15:00 on 2026-03-06
      When Aigerim, who is owner of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-08
      Then the calendar has visits of: Timur with Dinara, Dana with Dinara

    Scenario: It knows when people work
      Given Dinara is ill on 2026-03-03
      When Aigerim, who is owner of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-03
      Then in the calendar Aigerim works on 2 days and Dinara on 1 day

    Scenario: Time that is kept is shown
      Given Aigerim has kept Dinara free from 13:00 to 14:00 on 2026-03-05
      When Aigerim, who is owner of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-08
      Then in the calendar the time of Dinara is kept once

  Rule: One can look at a part of it

    Scenario: One person
      When Aigerim looks at the week of Dinara from 2026-03-02
      Then the calendar has visits of: Timur with Dinara

    Scenario: What waits for an answer
      Given Aigerim has confirmed the appointment of Timur
      When Aigerim looks for what is requested in the week from 2026-03-02
      Then the calendar has visits of: Dana with Aigerim

  Rule: Staff see their own work only

    Scenario: A colleague's week is not shown
      When Dinara, who is staff of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-08
      Then the calendar has visits of: Timur with Dinara

    Scenario: A client sees nothing
      When Dana, who is client of Aigerim, looks at the calendar from 2026-03-02 to 2026-03-08
      Then it is refused as not allowed
